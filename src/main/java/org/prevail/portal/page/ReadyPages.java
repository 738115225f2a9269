package org.prevail.portal.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.prevail.document.Audience;
import org.prevail.platform.Configuration;
import org.prevail.platform.Shared;
import org.prevail.plugin.Plugins;
import org.prevail.precedence.Facts;
import org.prevail.theme.SiteView;
import org.prevail.theme.Themes;
import org.prevail.web.Html;
import org.prevail.web.Slots;

/**
 * Pages as ready bytes, made once for each address, locale, theme, catalog revision, epoch, audiences, facts and
 * state of plug-ins. A revision is in
 * the key, so an older catalog's page never stands in for a newer one's. Thread-safe.
 */
@Shared
class ReadyPages {
    /** A page has some variants, each with bytes of its own; a text of a million characters is rare. */
    private static final int MOST = 1_500;

    private record Key(
            long site,
            Address address,
            String locale,
            String themeHash,
            long revision,
            int epoch,
            Optional<LocalDate> today,
            Set<Audience> audiences,
            Facts facts,
            Plugins.State plugins) {}

    private final Cache<Key, ReadyPage> ready =
            Caffeine.newBuilder().maximumSize(MOST).softValues().build();
    private final Themes themes;
    private final Making making;
    private final Slots slots;
    private final Plugins plugins;
    private final String origin;

    @Inject
    ReadyPages(Themes themes, Making making, Slots slots, Plugins plugins, Configuration configuration) {
        this.plugins = plugins;
        this.themes = themes;
        this.making = making;
        this.slots = slots;
        this.origin = configuration.origin();
    }

    /** The one address of what is asked for, where it was asked for by another. */
    Optional<String> elsewhere(Question question) {
        return making.first(question)
                .filter(first -> !first.equals(question.address()))
                .map(first -> "/" + question.locale() + first.path());
    }

    ReadyPage of(Question question, long revision) {
        if (question.address().isEndless()) {
            return make(question);
        }
        var key = new Key(
                question.site().id(),
                question.address(),
                question.locale(),
                themes.of(question.site()).hash(),
                revision,
                question.catalog().epoch(question.now()),
                today(question),
                question.audiences(),
                question.facts(),
                plugins.state());
        ReadyPage page = ready.getIfPresent(key);
        return page != null ? page : ready.get(key, missing -> make(question));
    }

    private static Optional<LocalDate> today(Question question) {
        return question.address().isOfADay()
                ? Optional.of(question.now().atZone(question.site().zone()).toLocalDate())
                : Optional.empty();
    }

    private ReadyPage make(Question question) {
        var theme = themes.of(question.site());
        var made = making.make(question);
        String html = theme.render(
                made.page().template(),
                question.locale(),
                SiteView.of(question.site()),
                made.page().view());
        // The same for everybody, unlike the other holes.
        html = html.replace("%%hole:origin%%", Html.escaped(origin));
        for (var part : made.parts().entrySet()) {
            html = html.replace("<!--slot:" + part.getKey() + "-->", part.getValue());
        }
        return new ReadyPage(
                made.page().status(),
                html,
                made.shown(),
                theme,
                slots.nobodys(
                        question.site(), question.locale(), question.address().path()));
    }
}
