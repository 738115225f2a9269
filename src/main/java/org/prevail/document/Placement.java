package org.prevail.document;

import java.util.Objects;

/** Where a version stands: frozen with it. Moving a document is publishing a version. */
public record Placement(Scope scope, Audience audience, Relation relation, Asks asks, int order) {
    public Placement {
        Objects.requireNonNull(scope);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(relation);
        Objects.requireNonNull(asks);
    }

    /** At the root, for everyone, supplementing, asking what its kind usually asks. */
    public static Placement usual(Kind kind) {
        return new Placement(Scope.ROOT, Audience.EVERYONE, Relation.SUPPLEMENTS, kind.usuallyAsks(), 0);
    }
}
