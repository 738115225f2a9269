package org.prevail.redline.takeaway;

import static org.prevail.redline.takeaway.ComparisonJson.BUILDERS;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.prevail.compare.Comparison;
import org.prevail.markup.MarkupChange;
import org.prevail.markup.Standing;
import org.prevail.redline.MarkupChanges;

/** What changed in how lines are marked up, as programs read it: beside the comparison, which is of what the texts say. */
final class MarkupJson {
    private MarkupJson() {}

    /** Of each line that has such a change, in the order of the comparison. */
    static JsonArrayBuilder of(Comparison comparison, MarkupChanges markup) {
        var lines = BUILDERS.createArrayBuilder();
        for (var block : comparison.blocks()) {
            var changes = markup.of(block);
            if (!changes.isEmpty()) {
                lines.add(BUILDERS.createObjectBuilder()
                        .add("from", block.from())
                        .add("to", block.to())
                        .add("changes", changes(changes)));
            }
        }
        return lines;
    }

    private static JsonArrayBuilder changes(List<MarkupChange> changes) {
        var array = BUILDERS.createArrayBuilder();
        changes.forEach(change -> array.add(change(change)));
        return array;
    }

    private static JsonObjectBuilder change(MarkupChange change) {
        var json = BUILDERS.createObjectBuilder().add("code", change.code());
        if (change.code().equals(MarkupChange.STANDING)) {
            json.add("before", standing(change.before())).add("after", standing(change.after()));
        } else if (!change.words().isEmpty()) {
            json.add("words", change.words());
        }
        return json;
    }

    private static JsonObjectBuilder standing(Standing standing) {
        return BUILDERS.createObjectBuilder().add("as", standing.as().name()).add("number", standing.number());
    }
}
