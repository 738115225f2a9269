package org.prevail.theme;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A theme for a site that offers languages it does not speak: {@code base} in the place of a broken one that does, or the
 * look of staff pages. There pages are in the first of the site's languages that it speaks: a reader who must read another
 * language is better off than one who reads an error.
 *
 * @param offered by the site, in order
 */
record StandIn(Theme theme, List<String> offered) implements Theme {
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
        return theme.render(template, spoken(locale), site, view);
    }

    @Override
    public Messages messages(String locale) {
        return theme.messages(spoken(locale));
    }

    @Override
    public List<String> locales() {
        return theme.locales();
    }

    @Override
    public String time(Instant instant, String locale, ZoneId zone) {
        return theme.time(instant, spoken(locale), zone);
    }

    @Override
    public List<Asset> assets() {
        return theme.assets();
    }

    private String spoken(String locale) {
        var all = theme.locales();
        return Stream.concat(Stream.of(locale), offered.stream())
                .filter(all::contains)
                .findFirst()
                .orElse(all.get(0));
    }
}
