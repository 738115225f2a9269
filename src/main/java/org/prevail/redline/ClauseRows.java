package org.prevail.redline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.prevail.compare.Change;
import org.prevail.compare.Noise;

/** Sums up what became of each clause. */
final class ClauseRows {
    private final List<Step> steps;
    private final Sections sections;
    private final Numbers numbers;

    ClauseRows(List<Step> steps, Sections sections, Numbers numbers) {
        this.steps = steps;
        this.sections = sections;
        this.numbers = numbers;
    }

    List<ClauseRow> all() {
        var within = new ArrayList<List<Integer>>();
        for (int i = 0; i < sections.count(); i++) {
            within.add(new ArrayList<>());
        }
        for (int i = 0; i < steps.size(); i++) {
            within.get(sections.of(i)).add(i);
        }
        var rows = new ArrayList<ClauseRow>();
        for (int i = 0; i < within.size(); i++) {
            var section = sections.section(i);
            // The clause around it has its heading, and so its row, before it.
            rows.add(row(section, within.get(i), sections.around(section).map(rows::get)));
        }
        return rows;
    }

    private ClauseRow row(Sections.Section section, List<Integer> lines, Optional<ClauseRow> around) {
        int inserted = 0;
        int deleted = 0;
        var flags = new LinkedHashSet<String>();
        for (int line : lines) {
            var step = steps.get(line);
            if (!step.left()) {
                for (var piece : step.pieces()) {
                    inserted += piece.inserted() ? piece.words() : 0;
                    deleted += piece.deleted() ? piece.words() : 0;
                }
                if (step.visible()) {
                    flags.addAll(PointedOut.in(step.block()));
                }
            }
        }
        return new ClauseRow(
                section.title(),
                section.level(),
                changes(section, lines),
                inserted,
                deleted,
                List.copyOf(flags),
                anchor(section, lines),
                Optional.ofNullable(steps.get(section.heading()).block().to()),
                around);
    }

    private Set<ClauseRow.Change> changes(Sections.Section section, List<Integer> lines) {
        var heading = steps.get(section.heading());
        var changes = EnumSet.noneOf(ClauseRow.Change.class);
        if (section.level() > 1 && all(lines, Change.INSERTED)) {
            return EnumSet.of(ClauseRow.Change.ADDED);
        } else if (section.level() > 1 && all(lines, Change.DELETED)) {
            return EnumSet.of(ClauseRow.Change.REMOVED);
        }
        boolean moved = heading.block().change() == Change.MOVED;
        if (moved) {
            changes.add(ClauseRow.Change.MOVED);
        }
        if (heading.block().words().stream().anyMatch(word -> word.kind() == Noise.RENUMBERING)) {
            changes.add(ClauseRow.Change.RENUMBERED);
        }
        if (lines.stream().map(steps::get).anyMatch(step -> saysMore(step, moved))) {
            changes.add(ClauseRow.Change.CHANGED);
        }
        if (lines.stream().map(steps::get).anyMatch(ClauseRows::markupOnly)) {
            changes.add(ClauseRow.Change.MARKUP);
        }
        return changes;
    }

    /** In a clause that moved as a whole, that its lines moved with it says nothing more. */
    private static boolean saysMore(Step step, boolean withClause) {
        return step.block().change() == Change.MOVED
                ? !withClause && !step.left() || step.saysMore() && !step.left()
                : !markupOnly(step) && step.visible() && !step.empty();
    }

    private static boolean markupOnly(Step step) {
        return step.block().change() != Change.MOVED
                && !step.saysMore()
                && !step.shownMarkup().isEmpty();
    }

    private boolean all(List<Integer> lines, Change change) {
        return lines.stream()
                .map(steps::get)
                .allMatch(step -> step.left() || step.block().change() == change);
    }

    private String anchor(Sections.Section section, List<Integer> lines) {
        return lines.stream()
                .map(line -> numbers.place(line).map(Row.Place::anchor).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> {
                    var block = steps.get(section.heading()).block();
                    return block.to() == null ? "o" + block.from() : "n" + block.to();
                });
    }
}
