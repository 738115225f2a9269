package org.prevail.theme;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code base} in the place of a theme that is broken. Where that alone speaks a language, pages are in the first of the
 * site's that {@code base} speaks: a reader who must read another language is better off than one who reads an error.
 *
 * @param offered by the site, in order
 */
record StandIn(Theme base, List<String> offered) implements Theme {
    @Override
    public String name() {
        return base.name();
    }

    @Override
    public String hash() {
        return base.hash();
    }

    @Override
    public String render(String template, String locale, SiteView site, Object view) {
        return base.render(template, spoken(locale), site, view);
    }

    @Override
    public Messages messages(String locale) {
        return base.messages(spoken(locale));
    }

    @Override
    public List<String> locales() {
        return base.locales();
    }

    @Override
    public String time(Instant instant, String locale, ZoneId zone) {
        return base.time(instant, spoken(locale), zone);
    }

    @Override
    public List<Asset> assets() {
        return base.assets();
    }

    private String spoken(String locale) {
        var all = base.locales();
        return Stream.concat(Stream.of(locale), offered.stream())
                .filter(all::contains)
                .findFirst()
                .orElse(all.get(0));
    }
}
