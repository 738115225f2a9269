package org.prevail.api;

import jakarta.json.JsonObjectBuilder;
import org.prevail.document.Asks;
import org.prevail.document.Audience;
import org.prevail.document.Placement;
import org.prevail.document.Relation;
import org.prevail.document.Scope;

/** Placements as JSON: {@code {scope, audience, relation, asks, order}}. */
final class Placements {
    private Placements() {}

    static JsonObjectBuilder json(Placement placement) {
        return Json.object()
                .add("scope", placement.scope().path())
                .add("audience", placement.audience().name())
                .add("relation", placement.relation().name())
                .add("asks", placement.asks().name())
                .add("order", placement.order());
    }

    /** What is said of a placement; what is not, is as in {@code otherwise}. */
    static Placement read(Fields fields, Placement otherwise) {
        return new Placement(
                fields.parsed("scope", Scope::parse, "scope.malformed").orElse(otherwise.scope()),
                fields.parsed("audience", Audience::parse, "audience.malformed").orElse(otherwise.audience()),
                fields.oneOf("relation", Relation.class).orElse(otherwise.relation()),
                fields.oneOf("asks", Asks.class).orElse(otherwise.asks()),
                fields.integer("order").orElse(otherwise.order()));
    }
}
