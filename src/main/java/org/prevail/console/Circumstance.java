package org.prevail.console;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.prevail.console.view.CircumstanceLink;
import org.prevail.console.view.CircumstanceView;

/** The kept chain of a showing, read from its JSON. Whatever an earlier release did not keep yet is left out. */
final class Circumstance {
    private Circumstance() {}

    static CircumstanceView of(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var kept = reader.readObject();
            return new CircumstanceView(
                    words(kept, "audiences"),
                    facts(kept),
                    links(kept, "chain"),
                    links(kept, "standingAlone"),
                    links(kept, "struck"));
        }
    }

    private static List<CircumstanceLink> links(JsonObject kept, String name) {
        return kept.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(link -> new CircumstanceLink(
                        link.getInt("rank", 0),
                        link.getString("document", ""),
                        link.getInt("version", 0),
                        link.getString("relation", ""),
                        link.getString("asks", ""),
                        words(link, "reasons"),
                        words(link, "rule")))
                .toList();
    }

    private static List<String> facts(JsonObject kept) {
        return kept.getOrDefault("facts", JsonValue.EMPTY_JSON_OBJECT).asJsonObject().entrySet().stream()
                .map(fact -> fact.getKey() + ": " + ((JsonString) fact.getValue()).getString())
                .toList();
    }

    private static List<String> words(JsonObject object, String name) {
        return object
                .getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonString.class)
                .stream()
                .map(JsonString::getString)
                .toList();
    }
}
