package org.prevail.api;

import jakarta.json.JsonObjectBuilder;
import org.prevail.decision.Decision;
import org.prevail.precedence.SiteCatalog;

/** A decision as its receipt tells it; {@code id} is the receipt's. */
final class DecisionJson {
    private DecisionJson() {}

    static JsonObjectBuilder of(Decision decision, SiteCatalog catalog) {
        var json = Json.object()
                .add("id", decision.receipt())
                .add("decision", decision.verdict().name());
        VersionNames.add(json, catalog, decision.versionId());
        return json.add("locale", decision.locale())
                .add("digest", decision.digest())
                .add("at", Moments.write(decision.at()));
    }
}
