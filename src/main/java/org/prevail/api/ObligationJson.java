package org.prevail.api;

import jakarta.json.JsonObjectBuilder;
import org.prevail.decision.Obligation;

/** What is open, as JSON. */
final class ObligationJson {
    private ObligationJson() {}

    /** @param origin of the public site */
    static JsonObjectBuilder of(Obligation obligation, String origin) {
        var edition = obligation.link().edition();
        var json = Json.object()
                .add("document", obligation.link().entry().key())
                .add("version", edition.number())
                .add("title", edition.texts().get(obligation.locale()).title())
                .add("locale", obligation.locale())
                .add("asks", edition.placement().asks().name())
                .add("reason", obligation.because().name());
        obligation.said().ifPresent(said -> json.add("said", said.in(obligation.locale())));
        obligation.dueAt().ifPresent(due -> json.add("dueAt", Moments.write(due)));
        var entry = obligation.link().entry();
        obligation
                .since()
                .flatMap(entry::edition)
                .ifPresent(earlier -> edition.differsFrom(earlier, obligation.locale())
                        .ifPresent(locale -> json.add(
                                "comparison",
                                origin + "/" + locale + "/" + entry.key() + "/compare/" + earlier.number() + ".."
                                        + edition.number())));
        return json;
    }
}
