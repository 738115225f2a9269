package org.prevail.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A {@link Placement} as columns, because records cannot be embedded in JPA 3.1. */
@Embeddable
class PlacementColumns {
    private String scope;
    private String audience;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Enumerated(EnumType.STRING)
    private Asks asks;

    private int position;

    protected PlacementColumns() {}

    PlacementColumns(Placement placement) {
        scope = placement.scope().path();
        audience = placement.audience().name();
        relation = placement.relation();
        asks = placement.asks();
        position = placement.order();
    }

    Placement placement() {
        return new Placement(new Scope(scope), new Audience(audience), relation, asks, position);
    }
}
