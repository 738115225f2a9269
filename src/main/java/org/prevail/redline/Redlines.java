package org.prevail.redline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.prevail.compare.Comparing;
import org.prevail.compare.Comparison;
import org.prevail.platform.Shared;

/** Comparisons as they were asked for, each made once: two digests never say anything else. Thread-safe. */
@Shared
public class Redlines {
    private static final int MOST = 200;

    private record Digests(String before, String after) {}

    private final Cache<Digests, Comparison> made =
            Caffeine.newBuilder().maximumSize(MOST).softValues().build();

    /** What changed between two canonical texts, each with its SHA-256. */
    public Comparison compare(String beforeDigest, String before, String afterDigest, String after) {
        return made.get(new Digests(beforeDigest, afterDigest), missing -> Comparing.compare(before, after));
    }

    public Redline of(Side before, Side after, Options options) {
        return new Redline(
                before, after, compare(before.digest(), before.text(), after.digest(), after.text()), options);
    }
}
