package org.prevail.redline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prevail.compare.Flagging;
import org.prevail.plugin.Enabled;
import org.prevail.spi.DiffAnnotator;
import org.prevail.spi.DiffAnnotator.Edit;
import org.prevail.spi.Words;

/**
 * What plug-ins point out in one comparison. One that fails points out nothing in it. Used once.
 *
 * @param labels of what was pointed out, by code
 * @param silent the names of those that failed
 */
record Flags(List<Enabled<DiffAnnotator>> annotators, Map<String, Words> labels, List<Words> silent)
        implements Flagging {
    private static final Duration LIMIT = Duration.ofSeconds(1);

    Flags(List<Enabled<DiffAnnotator>> annotators) {
        this(annotators, new HashMap<>(), new ArrayList<>());
    }

    /** What one plug-in may point out, and what it does, for each of the edits. */
    private record Marks(List<DiffAnnotator.Flag> flags, List<Set<String>> all) {}

    @Override
    public List<List<String>> flags(List<Edit> edits) {
        if (edits.isEmpty() || annotators.isEmpty()) {
            return NONE.flags(edits);
        }
        var flags = new ArrayList<List<String>>();
        edits.forEach(edit -> flags.add(new ArrayList<>()));
        for (var annotator : annotators) {
            ask(annotator, edits).ifPresentOrElse(marks -> add(marks, flags), () -> silent.add(annotator.name()));
        }
        return flags;
    }

    private static Optional<Marks> ask(Enabled<DiffAnnotator> annotator, List<Edit> edits) {
        return annotator.ask(LIMIT, (point, context) -> {
            // A thread of its own once for all lines: changing threads takes longer than a look at a line.
            var all = new ArrayList<Set<String>>();
            for (var edit : edits) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new IllegalStateException("given up");
                }
                all.add(point.marks(edit, context));
            }
            return checked(new Marks(point.flags(), all));
        });
    }

    private static Marks checked(Marks marks) {
        var codes = new HashSet<String>();
        marks.flags().forEach(flag -> codes.add(flag.code()));
        if (!marks.all().stream().allMatch(codes::containsAll)) {
            throw new IllegalStateException("marked with a flag it does not have");
        }
        return marks;
    }

    /** Of two plug-ins with one code the first one's label stays. */
    private void add(Marks marks, List<List<String>> flags) {
        for (var flag : marks.flags()) {
            labels.putIfAbsent(flag.code(), flag.label());
            for (int i = 0; i < flags.size(); i++) {
                if (marks.all().get(i).contains(flag.code()) && !flags.get(i).contains(flag.code())) {
                    flags.get(i).add(flag.code());
                }
            }
        }
    }
}
