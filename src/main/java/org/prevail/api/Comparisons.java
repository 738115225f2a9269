package org.prevail.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.prevail.compare.Comparing;
import org.prevail.compare.Comparison;
import org.prevail.document.Text;
import org.prevail.platform.Shared;

/** Comparisons as they were asked for, each made once: two digests never say anything else. Thread-safe. */
@Shared
class Comparisons {
    private static final int MOST = 200;

    private record Digests(String from, String to) {}

    private final Cache<Digests, Comparison> made =
            Caffeine.newBuilder().maximumSize(MOST).softValues().build();

    Comparison of(Text from, Text to) {
        return made.get(
                new Digests(from.digest(), to.digest()),
                missing -> Comparing.compare(from.canonical(), to.canonical()));
    }
}
