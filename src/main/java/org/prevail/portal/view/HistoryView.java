package org.prevail.portal.view;

import java.util.List;

/** All versions of a document the public may know, newest first. */
public record HistoryView(DocumentLink document, String key, List<VersionRow> versions) {
    public HistoryView {
        versions = List.copyOf(versions);
    }
}
