package org.prevail.api;

import jakarta.json.JsonObjectBuilder;
import org.prevail.decision.Obligation;

/** What is open, as JSON. */
final class ObligationJson {
    private ObligationJson() {}

    static JsonObjectBuilder of(Obligation obligation) {
        var edition = obligation.link().edition();
        var json = Json.object()
                .add("document", obligation.link().entry().key())
                .add("version", edition.number())
                .add("title", edition.texts().get(obligation.locale()).title())
                .add("locale", obligation.locale())
                .add("asks", edition.placement().asks().name())
                .add("reason", obligation.because().name());
        obligation.dueAt().ifPresent(due -> json.add("dueAt", Moments.write(due)));
        return json;
    }
}
