package org.prevail.console.view;

import java.util.List;

/**
 * Template {@code console/documents}.
 *
 * @param places what was found, by place
 */
public record DocumentsView(
        Desk desk, String query, String kind, String state, boolean anyDocument, List<PlaceGroup> places) {
    public DocumentsView {
        places = List.copyOf(places);
    }
}
