package org.prevail.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.util.List;
import org.prevail.document.Documents;
import org.prevail.document.Site;
import org.prevail.platform.Shared;
import org.prevail.plugin.Plugins;
import org.prevail.precedence.Edition;
import org.prevail.redline.Options;
import org.prevail.redline.Redlines;
import org.prevail.redline.Side;
import org.prevail.redline.takeaway.Format;
import org.prevail.redline.takeaway.Takeaway;
import org.prevail.redline.takeaway.Takeaways;
import org.prevail.theme.Themes;

/** Files of versions, found by what is in the catalog while they are kept, so that no text is read again. Thread-safe. */
@Shared
class ReadyTakeaways {
    private static final int MOST = 5_000;

    /** @param locale of the words around the texts; {@code read} is that of both texts */
    record Wanted(
            String document,
            Edition before,
            Edition after,
            String read,
            Options options,
            Format format,
            String locale,
            Site site) {
        private Key key(String themeHash, Plugins.State plugins) {
            return new Key(
                    before.versionId(),
                    after.versionId(),
                    read,
                    options,
                    format,
                    locale,
                    site.name(),
                    themeHash,
                    plugins);
        }
    }

    private record Key(
            long before,
            long after,
            String read,
            Options options,
            Format format,
            String locale,
            String site,
            String themeHash,
            Plugins.State plugins) {}

    private final Cache<Key, Takeaway> ready =
            Caffeine.newBuilder().maximumSize(MOST).weakValues().build();
    private final Documents documents;
    private final Redlines redlines;
    private final Takeaways takeaways;
    private final Themes themes;

    @Inject
    ReadyTakeaways(Documents documents, Redlines redlines, Takeaways takeaways, Themes themes) {
        this.documents = documents;
        this.redlines = redlines;
        this.takeaways = takeaways;
        this.themes = themes;
    }

    Takeaway of(Wanted wanted) {
        var key = wanted.key(themes.of(wanted.site()).hash(), redlines.state());
        var file = ready.getIfPresent(key);
        if (file == null) {
            file = make(wanted);
            ready.put(key, file);
        }
        return file;
    }

    private Takeaway make(Wanted wanted) {
        long before = wanted.before().versionId();
        long after = wanted.after().versionId();
        var stored = documents.versions(List.of(before, after));
        var redline = redlines.of(
                wanted.site().id(),
                Side.of(wanted.document(), stored.get(before), wanted.read()),
                Side.of(wanted.document(), stored.get(after), wanted.read()),
                wanted.options());
        return takeaways.make(redline, wanted.format(), wanted.locale(), wanted.site());
    }
}
