package org.prevail.theme;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/**
 * A theme that gives way to {@code base} when it cannot render a page that {@code base} can: then it is the theme that is
 * broken. Where {@code base} cannot either, it is not the theme's fault.
 */
final class WatchedTheme implements Theme {
    private final Theme theme;
    private final Theme base;
    private final Consumer<Finding> broke;

    WatchedTheme(Theme theme, Theme base, Consumer<Finding> broke) {
        this.theme = theme;
        this.base = base;
        this.broke = broke;
    }

    @Override
    public String name() {
        return theme.name();
    }

    @Override
    public String hash() {
        return theme.hash();
    }

    @Override
    public String render(String template, String locale, SiteView site, Object view) {
        try {
            return theme.render(template, locale, site, view);
        } catch (RuntimeException | StackOverflowError unable) {
            String plainly;
            try {
                plainly = new StandIn(base, site.locales()).render(template, locale, site, view);
            } catch (RuntimeException norBase) {
                throw unable;
            }
            broke.accept(Finding.error("render", template, locale, PebbleTheme.reason(unable)));
            return plainly;
        }
    }

    @Override
    public Messages messages(String locale) {
        return theme.messages(locale);
    }

    @Override
    public List<String> locales() {
        return theme.locales();
    }

    @Override
    public String time(Instant instant, String locale, ZoneId zone) {
        return theme.time(instant, locale, zone);
    }

    @Override
    public List<Asset> assets() {
        return theme.assets();
    }
}
