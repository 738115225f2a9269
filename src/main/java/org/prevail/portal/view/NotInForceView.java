package org.prevail.portal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Nothing is in force: of a document (on a day, if one was asked for), or at a place.
 *
 * @param others versions in force at some time of the day asked for
 * @param versions what the public may know of the document, newest first
 * @param governing what governs at the document's place instead
 */
public record NotInForceView(
        Optional<DocumentLink> document,
        Optional<String> place,
        Optional<LocalDate> day,
        List<VersionRow> others,
        List<VersionRow> versions,
        Optional<DocumentLink> governing) {
    public NotInForceView {
        others = List.copyOf(others);
        versions = List.copyOf(versions);
    }
}
