package org.prevail.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Something that changed in how a line is marked up.
 *
 * @param code fit to be the end of a message key: {@code STANDING} if it stands as something else now, {@code NESTING} if its
 *     lists are nested otherwise; else what was {@code ADDED}, {@code REMOVED} or {@code ALTERED}, such as {@code BOLD.ADDED}
 * @param words which it was done to, shortened; empty where it is the line
 */
public record MarkupChange(String code, Standing before, Standing after, String words) {
    /** It stands as something else now. */
    public static final String STANDING = "STANDING";

    public MarkupChange {
        Objects.requireNonNull(code);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(words);
    }

    /**
     * From how a line was marked up to how it is now.
     *
     * @param sameWords whether both say the same: only then it is known which words have other marks
     */
    public static List<MarkupChange> between(LineMarkup before, LineMarkup after, boolean sameWords) {
        var changes = new ArrayList<MarkupChange>();
        if (before.equals(after)) {
            return changes;
        }
        standing(before.standing(), after.standing(), changes);
        if (sameWords) {
            for (var kind : Mark.Kind.values()) {
                marks(kind, before, after, changes);
            }
        }
        return changes;
    }

    private static void standing(Standing before, Standing after, List<MarkupChange> changes) {
        if (before.as() != after.as() || before.number() != after.number()) {
            changes.add(new MarkupChange(STANDING, before, after, ""));
        } else if (!before.lists().equals(after.lists())) {
            changes.add(new MarkupChange("NESTING", before, after, ""));
        }
        if (before.quotes() != after.quotes()) {
            var how = before.quotes() == 0 ? ".ADDED" : after.quotes() == 0 ? ".REMOVED" : ".ALTERED";
            changes.add(new MarkupChange("QUOTATION" + how, before, after, ""));
        }
    }

    private static void marks(Mark.Kind kind, LineMarkup before, LineMarkup after, List<MarkupChange> changes) {
        var was = characters(kind, before);
        var is = characters(kind, after);
        var removed = all(was);
        var added = all(is);
        var altered = all(was);
        altered.and(added);
        removed.andNot(altered);
        added.andNot(altered);
        was.forEach((value, characters) -> {
            var stayed = (BitSet) characters.clone();
            stayed.and(is.getOrDefault(value, new BitSet()));
            altered.andNot(stayed);
        });
        var line = before.words().isEmpty() ? after.words() : before.words();
        Map.of("REMOVED", removed, "ADDED", added, "ALTERED", altered).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(change -> !change.getValue().isEmpty())
                .map(change -> new MarkupChange(
                        kind + "." + change.getKey(),
                        before.standing(),
                        after.standing(),
                        kind.ofWords() ? Words.at(change.getValue(), line) : ""))
                .forEach(changes::add);
    }

    private static Map<String, BitSet> characters(Mark.Kind kind, LineMarkup line) {
        return line.spans().stream()
                .filter(span -> span.mark().kind() == kind)
                .collect(Collectors.groupingBy(
                        span -> span.mark().value(),
                        Collectors.collectingAndThen(Collectors.toList(), MarkupChange::covered)));
    }

    private static BitSet covered(List<Span> spans) {
        var characters = new BitSet();
        spans.forEach(span -> characters.set(span.begin(), span.end()));
        return characters;
    }

    private static BitSet all(Map<String, BitSet> marked) {
        var characters = new BitSet();
        marked.values().forEach(characters::or);
        return characters;
    }
}
