package org.prevail.compare;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Hostile texts get a coarser answer instead of a late one. The limit is generous: only growth by squares would reach it. */
class BoundedWorkTest {
    private static Comparison intime(String before, String after) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Law.holds(before, after));
    }

    private static String words(int seed, int count, int different, String between) {
        return new Random(seed).ints(count, 0, different).mapToObj(n -> "w" + n).collect(Collectors.joining(between));
    }

    @Test
    void allLinesEqual() {
        intime(
                String.join("\n", Collections.nCopies(50_000, "the same line")),
                String.join("\n", Collections.nCopies(40_000, "the same line")));
    }

    @Test
    void allLinesDifferent() {
        intime(lines(1), lines(2));
    }

    private static String lines(int seed) {
        return IntStream.range(0, 10_000)
                .mapToObj(i -> words(seed * 100_000 + i, 8, 4000, " "))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void oneLineOfAMegabyteOfOtherWordsIsReplacedAndSaysSo() {
        assertTrue(intime(words(1, 170_000, 20_000, " "), words(2, 170_000, 20_000, " "))
                .coarse());
    }

    @Test
    void oneLineOfAMegabyteWithAFewChangesIsReadClosely() {
        var before = words(1, 170_000, 20_000, " ");
        var comparison = intime(before, before.replace(" w77 ", " changed "));
        assertFalse(comparison.coarse());
        assertTrue(comparison.summary().words().inserted() < 100);
    }

    @Test
    void oneLineOfAMegabyteWithoutASpace() {
        intime("x".repeat(1_000_000), "y".repeat(1_000_000));
        intime("(".repeat(1_000_000), ")(".repeat(400_000));
        intime("<".repeat(1_000_000), "<<>".repeat(300_000));
        intime("法".repeat(300_000), "律法".repeat(100_000));
        intime("1.".repeat(500_000), "12.".repeat(300_000));
    }

    @Test
    void aHundredThousandLinesOfOneWord() {
        intime(words(1, 100_000, 500, "\n"), words(2, 100_000, 500, "\n"));
        intime(words(1, 100_000, 100_000, "\n"), words(2, 100_000, 100_000, "\n"));
        intime(words(1, 100_000, 2, "\n"), words(2, 100_000, 2, "\n"));
    }

    @Test
    void moreLinesThanAreLookedAtCloselyAreComparedCoarselyAndItSaysSo() {
        assertTrue(intime(words(1, 60_000, 60_000, "\n"), words(2, 60_000, 60_000, "\n"))
                .coarse());
        assertTrue(intime("", words(1, 30_000, 60_000, "\n")).coarse(), "not all of it was looked at for flags");
        assertFalse(intime(words(1, 60_000, 60_000, "\n"), words(1, 60_000, 60_000, "\n"))
                .coarse());
    }

    @Test
    void oneLineOfAMegabyteThatWasSplitIntoThousands() {
        var words = words(1, 170_000, 20_000, " ").split(" ");
        var split = IntStream.range(0, words.length)
                .mapToObj(i -> words[i] + (i % 10 == 9 ? "\n" : " "))
                .collect(Collectors.joining())
                .strip();
        intime(String.join(" ", words), split);
        intime(split, String.join(" ", words));
    }
}
