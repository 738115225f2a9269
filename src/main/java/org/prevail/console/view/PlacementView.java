package org.prevail.console.view;

import org.prevail.document.Asks;
import org.prevail.document.Placement;
import org.prevail.document.Relation;

/**
 * A placement.
 */
public record PlacementView(String scope, String audience, Relation relation, Asks asks, int order) {

    public static PlacementView of(Placement placement) {
        return new PlacementView(
                placement.scope().path(),
                placement.audience().name(),
                placement.relation(),
                placement.asks(),
                placement.order());
    }
}
