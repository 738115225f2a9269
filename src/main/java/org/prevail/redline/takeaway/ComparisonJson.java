package org.prevail.redline.takeaway;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prevail.compare.Block;
import org.prevail.compare.Comparison;
import org.prevail.compare.Summary;
import org.prevail.compare.Word;

/** A comparison as programs read it. What is optional is left out where there is nothing to say. */
public final class ComparisonJson {
    /** Kept: {@code Json}'s own methods search for a provider at every call. */
    static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private ComparisonJson() {}

    public static JsonObjectBuilder of(Comparison comparison) {
        return BUILDERS.createObjectBuilder()
                .add("summary", summary(comparison.summary()))
                .add("coarse", comparison.coarse())
                .add("blocks", array(comparison.blocks().stream().map(ComparisonJson::block)));
    }

    private static JsonObjectBuilder summary(Summary summary) {
        return BUILDERS.createObjectBuilder()
                .add("inserted", summary.inserted())
                .add("deleted", summary.deleted())
                .add("changed", summary.changed())
                .add("moved", summary.moved())
                .add("same", summary.same())
                .add(
                        "words",
                        BUILDERS.createObjectBuilder()
                                .add("inserted", summary.words().inserted())
                                .add("deleted", summary.words().deleted()));
    }

    private static JsonObjectBuilder block(Block block) {
        var json = BUILDERS.createObjectBuilder().add("change", block.change().name());
        number(json, "from", block.from());
        number(json, "to", block.to());
        Optional.ofNullable(block.group()).ifPresent(group -> json.add("group", group));
        if (!block.noise().isEmpty()) {
            json.add("noise", names(block.noise()));
        }
        if (!block.flags().isEmpty()) {
            json.add("flags", names(block.flags()));
        }
        return json.add("words", array(block.words().stream().map(ComparisonJson::word)));
    }

    private static JsonObjectBuilder word(Word word) {
        var json = BUILDERS.createObjectBuilder().add("op", word.op().name()).add("text", word.text());
        if (word.kept()) {
            json.add("kept", true);
        }
        word.noise().ifPresent(noise -> json.add("noise", noise.name()));
        return json;
    }

    static void number(JsonObjectBuilder json, String name, Integer number) {
        if (number == null) {
            json.add(name, JsonValue.NULL);
        } else {
            json.add(name, number);
        }
    }

    static JsonArrayBuilder names(Iterable<?> names) {
        var array = BUILDERS.createArrayBuilder();
        names.forEach(name -> array.add(name.toString()));
        return array;
    }

    private static JsonArrayBuilder array(Stream<JsonObjectBuilder> items) {
        var array = BUILDERS.createArrayBuilder();
        items.forEach(array::add);
        return array;
    }
}
