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
        return JSON.createObjectBuilder()
                .add("place", chain.place().path())
                .add("audiences", audiences)
                .add("chain", links(chain.links()))
                .add("standingAlone", links(chain.standingAlone()))
                .build();
    }

    private static JsonArrayBuilder links(List<Chain.Link> links) {
        var array = JSON.createArrayBuilder();
        for (var link : links) {
            var reasons = JSON.createArrayBuilder();
            link.reasons().stream().map(Reason::code).forEach(reasons::add);
            array.add(JSON.createObjectBuilder()
                    .add("rank", link.rank())
                    .add("document", link.entry().key())
                    .add("version", link.edition().number())
                    .add("relation", link.edition().placement().relation().name())
                    .add("asks", link.edition().placement().asks().name())
                    .add("reasons", reasons));
        }
        return array;
    }
}
