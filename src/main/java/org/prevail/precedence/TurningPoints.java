package org.prevail.precedence;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The instants at which something public changes, by itself or because it was withdrawn. Immutable. */
final class TurningPoints {
    private final long[] sorted;

    TurningPoints(Collection<Entry> entries) {
        sorted = entries.stream()
                .flatMap(entry -> entry.editions().stream())
                .flatMapToLong(edition -> LongStream.concat(
                        LongStream.of(
                                edition.announcedAt().toEpochMilli(),
                                edition.effectiveAt().toEpochMilli()),
                        Stream.of(edition.graceUntil(), edition.withdrawnAt())
                                .flatMap(Optional::stream)
                                .mapToLong(Instant::toEpochMilli)))
                .sorted()
                .distinct()
                .toArray();
    }

    /** How many lie at or before {@code at}. */
    int until(Instant at) {
        int index = Arrays.binarySearch(sorted, at.toEpochMilli());
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** The latest at or before {@code at}. */
    Optional<Instant> latest(Instant at) {
        int passed = until(at);
        return passed == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(sorted[passed - 1]));
    }
}
