package org.prevail.portal.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.util.List;
import org.prevail.document.Site;
import org.prevail.markup.LineMarkup;
import org.prevail.platform.Shared;
import org.prevail.plugin.Plugins;
import org.prevail.redline.RedlineViews;
import org.prevail.redline.Redlines;
import org.prevail.redline.Side;
import org.prevail.redline.Switches;
import org.prevail.theme.SiteView;
import org.prevail.theme.Themes;

/**
 * Redlines as the part of a page they are, made once for two digests and a way to look at them: whatever is published
 * elsewhere, they say the same. Thread-safe.
 */
@Shared
class RedlineParts {
    /** Characters of all that are kept. */
    private static final long MOST = 20_000_000;

    private record Key(
            String themeHash,
            String locale,
            String address,
            String lives,
            Switches switches,
            String textLocale,
            String before,
            List<LineMarkup> markupBefore,
            String after,
            List<LineMarkup> markupAfter,
            long site,
            Plugins.State plugins) {}

    private final Cache<Key, String> made = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .<Key, String>weigher((key, html) -> html.length())
            .softValues()
            .build();

    private final Redlines redlines;
    private final Themes themes;

    @Inject
    RedlineParts(Redlines redlines, Themes themes) {
        this.redlines = redlines;
        this.themes = themes;
    }

    /**
     * @param address of the page without its switches
     * @param lives where a clause is followed through all versions, but for its line
     */
    String of(Site site, String locale, Side before, Side after, Switches switches, String address, String lives) {
        var theme = themes.of(site);
        var key = new Key(
                theme.hash(),
                locale,
                address,
                lives,
                switches,
                after.locale(),
                before.digest(),
                before.markup(),
                after.digest(),
                after.markup(),
                site.id(),
                redlines.state());
        return made.get(key, missing -> {
            var redline = redlines.of(site.id(), before, after, switches.options());
            return theme.render(
                    "fragments/redline-part",
                    locale,
                    SiteView.of(site),
                    RedlineViews.of(redline, switches, address, lives));
        });
    }
}
