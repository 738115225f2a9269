package org.prevail.portal.view;

import java.util.List;
import java.util.Optional;

/**
 * Nothing is in force: of a document (on a day, if one was asked for), or at a place.
 *
 * @param versions what the public may know of the document, newest first
 * @param governing what governs at the document's place instead
 */
public record NotInForceView(
        Optional<DocumentLink> document,
        Optional<String> place,
        Optional<DocumentView.Day> day,
        List<VersionRow> versions,
        Optional<DocumentLink> governing) {
    public NotInForceView {
        versions = List.copyOf(versions);
    }
}
