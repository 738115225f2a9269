package org.prevail.redline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.prevail.compare.Comparing;
import org.prevail.compare.Comparison;
import org.prevail.platform.Shared;
import org.prevail.plugin.Plugins;
import org.prevail.spi.DiffAnnotator;

/** Comparisons as they were asked for, each made once: two digests never say anything else, as long as the plug-ins that point something
 * out are the same ones, set as before. Thread-safe. */
@Shared
public class Redlines {
    private static final int MOST = 200;

    /** Sizes are small: those of every history that is looked at. */
    private static final int MOST_SIZES = 20_000;

    /** @param state of the plug-ins, which say what to look at on a site */
    private record Key(String before, String after, long site, Plugins.State state) {}

    private record Digests(String before, String after) {}

    private record Made(Comparison comparison, Marks marks) {}

    private final Cache<Key, Made> made =
            Caffeine.newBuilder().maximumSize(MOST).softValues().build();

    private final Cache<Digests, Size> sizes =
            Caffeine.newBuilder().maximumSize(MOST_SIZES).build();

    private final Plugins plugins;

    @Inject
    Redlines(Plugins plugins) {
        this.plugins = plugins;
    }

    /** What else than the texts a comparison depends on: one made under another is made anew. */
    public Plugins.State state() {
        return plugins.state();
    }

    /** How much changed between two canonical texts, each with its SHA-256; the texts are only asked for if need be. */
    public Size size(String beforeDigest, String afterDigest, Supplier<String> before, Supplier<String> after) {
        if (beforeDigest.equals(afterDigest)) {
            return Size.NONE;
        }
        return sizes.get(
                new Digests(beforeDigest, afterDigest),
                missing -> Size.of(Comparing.compare(before.get(), after.get())));
    }

    public Redline of(long siteId, Side before, Side after, Options options) {
        var key = new Key(before.digest(), after.digest(), siteId, plugins.state());
        var found = made.get(key, missing -> make(key, before.text(), after.text()));
        return new Redline(before, after, found.comparison(), found.marks(), options);
    }

    private Made make(Key key, String before, String after) {
        var flags = new Flags(plugins.on(key.site(), DiffAnnotator.class));
        return new Made(
                Comparing.compare(before, after, flags), new Marks(flags.labels(), flags.silent(), key.state()));
    }
}
