package org.prevail.redline;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A clause of a text in the same text's translation. Found by its place, since nothing else of it is the same, and only where
 * both texts are built alike: their headings have the same levels in the same order, and the clause's own the same numbers.
 */
public final class Counterpart {
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");

    private Counterpart() {}

    /**
     * @param line of a clause in the first text
     * @return the first line of that clause in the other; empty where that is not known
     */
    public static Optional<Integer> of(Side one, Side other, int line) {
        var ours = one.lines();
        var theirs = other.lines();
        int[] ourHeads = heads(one.outline().of(ours), ours.length);
        int[] theirHeads = heads(other.outline().of(theirs), theirs.length);
        if (!alike(one.outline().of(ours), ourHeads, other.outline().of(theirs), theirHeads)) {
            return Optional.empty();
        }
        int clause = (int) IntStream.of(ourHeads).filter(head -> head <= line).count() - 1;
        return Optional.of(clause)
                .filter(found -> found >= 0)
                .filter(found -> numbers(ours[ourHeads[found]]).equals(numbers(theirs[theirHeads[found]])))
                .map(found -> theirHeads[found]);
    }

    private static int[] heads(Outline outline, int lines) {
        return IntStream.range(0, lines).filter(line -> outline.level(line) > 0).toArray();
    }

    private static boolean alike(Outline one, int[] heads, Outline other, int[] otherHeads) {
        return heads.length == otherHeads.length
                && IntStream.range(0, heads.length).allMatch(i -> one.level(heads[i]) == other.level(otherHeads[i]));
    }

    private static String numbers(String heading) {
        return NOT_DIGITS.matcher(heading).replaceAll(" ").strip();
    }
}
