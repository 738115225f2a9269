package org.prevail.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which clause each step stands in. A clause is a heading with what follows it up to the next. */
final class Sections {
    private static final int NONE = -1;

    /**
     * @param heading the step of its heading; for the beginning the first step there is
     * @param parent the index of the clause it stands in, of which the beginning is none
     */
    record Section(int heading, int level, String title, boolean removed, int parent) {}

    private final List<Section> sections = new ArrayList<>();
    private final NavigableMap<Integer, String> oldHeadings = new TreeMap<>();
    private final int[] of;
    private final Outline older;
    private final Outline newer;

    Sections(List<Step> steps, Outline older, Outline newer) {
        this.older = older;
        this.newer = newer;
        of = new int[steps.size()];
        int living = NONE;
        for (int i = 0; i < of.length; i++) {
            var step = steps.get(i);
            if (step.block().from() != null && older.level(step.block().from()) > 0) {
                oldHeadings.put(step.block().from(), step.block().before());
            }
            boolean gone = step.block().to() == null || step.left();
            int level = step.left() ? 0 : level(step);
            if (level == 1 && sections.size() == 1 && sections.get(0).level() == 1) {
                // Both texts begin with a title of their own, which makes one beginning.
                sections.set(0, gone ? sections.get(0) : new Section(i, 1, step.line(), false, NONE));
                living = gone ? living : 0;
            } else if (level > 0 || sections.isEmpty()) {
                int parent = parent(gone ? sections.size() - 1 : living, level);
                sections.add(new Section(i, Math.max(1, level), step.line(), gone, parent));
                living = gone ? living : sections.size() - 1;
                of[i] = sections.size() - 1;
            } else {
                // What is in the text stands under no heading that is gone.
                of[i] = gone || living < 0 ? sections.size() - 1 : living;
            }
        }
    }

    /** From the clause before, up to the first of a higher level. */
    private int parent(int before, int level) {
        int clause = before;
        while (clause != NONE && sections.get(clause).level() >= level) {
            clause = sections.get(clause).parent();
        }
        return clause == NONE || sections.get(clause).level() == 1 ? NONE : clause;
    }

    /** A heading of the text it is looked up in; of lines that are in both, the new one. */
    int level(Step step) {
        var block = step.block();
        return block.to() != null && !step.left() ? newer.level(block.to()) : older.level(block.from());
    }

    int of(int step) {
        return of[step];
    }

    /** The heading that a line of the old text stood under, if it stood under one. */
    Optional<String> headingOfOld(int line) {
        return Optional.ofNullable(oldHeadings.floorEntry(line)).map(Map.Entry::getValue);
    }

    Section section(int index) {
        return sections.get(index);
    }

    /** The index of the clause that a clause stands in. */
    Optional<Integer> around(Section clause) {
        return clause.parent() == NONE ? Optional.empty() : Optional.of(clause.parent());
    }

    int count() {
        return sections.size();
    }

    boolean heads(int step) {
        return sections.get(of[step]).heading() == step;
    }
}
