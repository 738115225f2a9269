package org.prevail.presentation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.prevail.document.Audience;
import org.prevail.precedence.Chain;
import org.prevail.precedence.Reason;

/** A chain as JSON, without its instant: the same chain an hour later is the same circumstance. */
final class ChainJson {
    /** One factory: {@code Json}'s own methods search for a provider at every call. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private ChainJson() {}

    static JsonObject of(Chain chain) {
        var audiences = JSON.createArrayBuilder();
        chain.audiences().stream().map(Audience::name).sorted().forEach(audiences::add);
        var json = JSON.createObjectBuilder()
                .add("place", chain.place().path())
                .add("audiences", audiences)
                .add("chain", links(chain.links()))
                .add("standingAlone", links(chain.standingAlone()));
        if (!chain.facts().values().isEmpty()) {
            var facts = JSON.createObjectBuilder();
            chain.facts().values().forEach(facts::add);
            json.add("facts", facts);
        }
        if (!chain.struck().isEmpty()) {
            json.add("struck", links(chain.struck()));
        }
        return json.build();
    }

    private static JsonArrayBuilder links(List<Chain.Link> links) {
        var array = JSON.createArrayBuilder();
        for (var link : links) {
            var reasons = JSON.createArrayBuilder();
            link.reasons().stream().map(Reason::code).forEach(reasons::add);
            var json = JSON.createObjectBuilder()
                    .add("rank", link.rank())
                    .add("document", link.entry().key())
                    .add("version", link.edition().number())
                    .add("relation", link.edition().placement().relation().name())
                    .add("asks", link.edition().placement().asks().name())
                    .add("reasons", reasons);
            link.reasons().stream()
                    .filter(reason -> reason.code().equals(Reason.RULE))
                    .forEach(reason -> json.add("rule", JSON.createArrayBuilder(reason.arguments())));
            array.add(json);
        }
        return array;
    }
}
