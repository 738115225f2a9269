package org.prevail.console.view;

import java.util.List;

/**
 * Documents of one place.
 */
public record PlaceGroup(String scope, List<DocumentRow> documents) {
    public PlaceGroup {
        documents = List.copyOf(documents);
    }
}
