package org.prevail.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prevail.compare.Change;

/** Makes the rows of one comparison. */
final class Rows {
    private static final Pattern MARKERS = Pattern.compile("(?:\\d{1,9}\\. |• )");

    private final List<Step> steps;
    private final Sections sections;
    private final Numbers numbers;
    private final Groups groups;
    private final Map<Integer, Integer> placeOf = new HashMap<>();
    private final Map<Integer, Integer> leftOf = new HashMap<>();

    Rows(List<Step> steps, Sections sections, Numbers numbers) {
        this.steps = steps;
        this.sections = sections;
        this.numbers = numbers;
        groups = new Groups(steps);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).block().change() == Change.MOVED) {
                (steps.get(i).left() ? leftOf : placeOf)
                        .put(steps.get(i).block().from(), i);
            }
        }
    }

    List<Row> all() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < steps.size(); i++) {
            rows.add(row(i));
        }
        return rows;
    }

    Row row(int index) {
        var step = steps.get(index);
        var block = step.block();
        return new Row(
                kind(step),
                Optional.ofNullable(block.from()),
                Optional.ofNullable(block.to()),
                sections.level(step),
                sections.level(step) > 0 ? 0 : depth(step.line()),
                step.pieces(),
                step.left() ? Optional.empty() : numbers.place(index),
                block.change() == Change.MOVED ? Optional.of(moved(index, step)) : Optional.empty(),
                groups.at(index, step),
                flags(step),
                step.shownMarkup(),
                0);
    }

    private Row.Moved moved(int index, Step step) {
        int from = step.block().from();
        int other = (step.left() ? placeOf : leftOf).get(from);
        var clause =
                step.left() ? Optional.of(sections.section(sections.of(other)).title()) : sections.headingOfOld(from);
        String own = step.left()
                ? sections.headingOfOld(from).orElse("")
                : sections.section(sections.of(index)).title();
        // What moved with its clause did not move to another one.
        return new Row.Moved(numbers.anchor(other, !step.left()), clause.filter(title -> !title.equals(own)));
    }

    private static List<String> flags(Step step) {
        return step.left() || !step.visible() ? List.of() : PointedOut.in(step.block());
    }

    static Row.Kind kind(Step step) {
        if (step.left()) {
            return Row.Kind.LEFT;
        }
        return switch (step.block().change()) {
            case INSERTED -> step.saysMore() ? Row.Kind.INSERTED : Row.Kind.CHANGED;
            case DELETED -> step.saysMore() ? Row.Kind.DELETED : Row.Kind.CHANGED;
            case MOVED -> Row.Kind.MOVED;
            case SAME, CHANGED -> step.visible() ? Row.Kind.CHANGED : Row.Kind.SAME;
        };
    }

    private static int depth(String line) {
        var marker = MARKERS.matcher(line);
        int depth = 0;
        for (int at = 0; marker.region(at, line.length()).lookingAt(); at = marker.end()) {
            depth++;
        }
        return depth;
    }
}
