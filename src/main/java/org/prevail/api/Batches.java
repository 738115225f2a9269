package org.prevail.api;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Long lists a few at a time: each may have texts of a million characters in several forms and languages. */
final class Batches {
    private static final int SIZE = 8;

    private Batches() {}

    /** In their order; each batch made when the one before it was used. */
    static <T> Stream<List<T>> of(List<T> all) {
        return IntStream.range(0, (all.size() + SIZE - 1) / SIZE)
                .mapToObj(i -> all.subList(i * SIZE, Math.min(all.size(), (i + 1) * SIZE)));
    }
}
