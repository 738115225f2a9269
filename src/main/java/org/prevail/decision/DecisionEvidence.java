package org.prevail.decision;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.util.Map;
import org.prevail.evidence.Act;
import org.prevail.precedence.Catalog;

/** A decision as an evidence event. The receipt's address is left out: who knows it may open the receipt. */
final class DecisionEvidence {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private DecisionEvidence() {}

    static Act of(Decision decision, Catalog catalog) {
        var facts = JSON.createObjectBuilder()
                .add("decision", decision.id().toString())
                .add("number", decision.number())
                .add("verdict", decision.verdict().name())
                .add("actor", decision.actor().toString())
                .add("capacity", decision.capacity())
                .add("attribution", decision.attribution().name())
                .add("versionId", decision.versionId())
                .add("locale", decision.locale())
                .add("digest", decision.digest())
                .add("presentation", decision.presentationId().toString())
                .add("presentedAt", decision.presentedAt().toString())
                .add("token", decision.tokenId().toString());
        decision.undoes().ifPresent(undone -> facts.add("undoes", undone.toString()));
        catalog.entryOfVersion(decision.versionId()).ifPresent(document -> {
            facts.add("document", document.key());
            document.byVersionId(decision.versionId()).ifPresent(version -> facts.add("version", version.number()));
        });
        return Act.of("DECISION", decision.subject(), decision.at(), facts.build());
    }
}
