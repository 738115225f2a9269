package org.prevail.document;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** What the evidence says of a publication: all that is frozen with it. What is left out can never be added later (R17). */
final class PublicationFacts {
    private PublicationFacts() {}

    static JsonObject of(Version version) {
        var facts = Json.createObjectBuilder()
                .add("document", version.document().key())
                .add("site", version.document().siteId())
                .add("version", version.number())
                .add("by", version.publishedBy())
                .add("placement", placement(version.placement()))
                .add("changeNote", version.changeNote());
        addInstants(facts, version);
        var binding = version.texts().get(version.document().bindingLocale());
        var digests = Json.createObjectBuilder();
        version.texts().forEach((locale, text) -> digests.add(locale, text.digest()));
        return facts.add("bindingLocale", version.document().bindingLocale())
                .add("scheme", binding.scheme())
                .add("digests", digests)
                .build();
    }

    private static JsonObjectBuilder placement(Placement placement) {
        return Json.createObjectBuilder()
                .add("scope", placement.scope().path())
                .add("audience", placement.audience().name())
                .add("relation", placement.relation().name())
                .add("asks", placement.asks().name())
                .add("order", placement.order());
    }

    private static void addInstants(JsonObjectBuilder facts, Version version) {
        facts.add("announcedAt", version.announcedAt().toString())
                .add("effectiveFrom", version.effectiveAt().toString())
                .add("imported", version.importedAt().isPresent());
        version.graceUntil().ifPresent(until -> facts.add("graceUntil", until.toString()));
        version.importedAt().ifPresent(at -> facts.add("importedAt", at.toString()));
    }
}
