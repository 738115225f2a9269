package org.prevail.redline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.prevail.compare.Comparing;
import org.prevail.compare.Comparison;
import org.prevail.platform.Shared;

/** Comparisons as they were asked for, each made once: two digests never say anything else. Thread-safe. */
@Shared
public class Redlines {
    private static final int MOST = 200;

    /** Sizes are small: those of every history that is looked at. */
    private static final int MOST_SIZES = 20_000;

    private record Digests(String before, String after) {}

    private final Cache<Digests, Comparison> made =
            Caffeine.newBuilder().maximumSize(MOST).softValues().build();

    private final Cache<Digests, Size> sizes =
            Caffeine.newBuilder().maximumSize(MOST_SIZES).build();

    /** How much changed between two canonical texts, each with its SHA-256; the texts are only asked for if need be. */
    public Size size(String beforeDigest, String afterDigest, Supplier<String> before, Supplier<String> after) {
        if (beforeDigest.equals(afterDigest)) {
            return Size.NONE;
        }
        var key = new Digests(beforeDigest, afterDigest);
        Size known = sizes.getIfPresent(key);
        if (known == null) {
            known = Size.of(compare(beforeDigest, before.get(), afterDigest, after.get()));
            sizes.put(key, known);
        }
        return known;
    }

    /** What changed between two canonical texts, each with its SHA-256. */
    public Comparison compare(String beforeDigest, String before, String afterDigest, String after) {
        return made.get(new Digests(beforeDigest, afterDigest), missing -> Comparing.compare(before, after));
    }

    public Redline of(Side before, Side after, Options options) {
        return new Redline(
                before, after, compare(before.digest(), before.text(), after.digest(), after.text()), options);
    }
}
