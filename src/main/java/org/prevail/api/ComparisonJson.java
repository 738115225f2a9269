package org.prevail.api;

import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import org.prevail.compare.Block;
import org.prevail.compare.Comparison;
import org.prevail.compare.Summary;
import org.prevail.compare.Word;

/** A comparison as programs read it. What is optional is left out where there is nothing to say. */
final class ComparisonJson {
    private ComparisonJson() {}

    static JsonObjectBuilder of(Comparison comparison) {
        return Json.object()
                .add("summary", summary(comparison.summary()))
                .add("coarse", comparison.coarse())
                .add("blocks", Json.array(comparison.blocks().stream().map(ComparisonJson::block)));
    }

    private static JsonObjectBuilder summary(Summary summary) {
        return Json.object()
                .add("inserted", summary.inserted())
                .add("deleted", summary.deleted())
                .add("changed", summary.changed())
                .add("moved", summary.moved())
                .add("same", summary.same())
                .add(
                        "words",
                        Json.object()
                                .add("inserted", summary.words().inserted())
                                .add("deleted", summary.words().deleted()));
    }

    private static JsonObjectBuilder block(Block block) {
        var json = Json.object()
                .add("change", block.change().name())
                .add("from", Json.number(block.from()))
                .add("to", Json.number(block.to()));
        Optional.ofNullable(block.group()).ifPresent(group -> json.add("group", group));
        if (!block.noise().isEmpty()) {
            json.add("noise", Json.names(block.noise()));
        }
        if (!block.flags().isEmpty()) {
            json.add("flags", Json.names(block.flags()));
        }
        return json.add("words", Json.array(block.words().stream().map(ComparisonJson::word)));
    }

    private static JsonObjectBuilder word(Word word) {
        var json = Json.object().add("op", word.op().name()).add("text", word.text());
        if (word.kept()) {
            json.add("kept", true);
        }
        word.noise().ifPresent(noise -> json.add("noise", noise.name()));
        return json;
    }
}
