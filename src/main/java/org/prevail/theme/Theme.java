package org.prevail.theme;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** One theme with what it inherits. Immutable; another hash means another object. */
public interface Theme {
    String name();

    /** Changes whenever a template, message or file anywhere in the chain does. */
    String hash();

    /**
     * The template sees {@code view}, {@code site} and {@code locale}.
     *
     * @param template such as {@code document} (public), {@code fragments/bar} or {@code console/documents}
     * @param view a record
     * @return a whole page (or fragment) with its slots {@code <!--slot:NAME-->} and holes {@code %%hole:NAME%%} unfilled
     * @throws IllegalArgumentException if there is no such template
     */
    String render(String template, String locale, SiteView site, Object view);

    Messages messages(String locale);

    /** In which every message is there, in the order of their tags: what a site may offer. */
    List<String> locales();

    /** An instant as pages show it: a {@code <time>} element with date, time, its seconds if any, and zone, to fill a hole with. */
    String time(Instant instant, String locale, ZoneId zone);

    /** Every file a public page refers to, so that it can be kept with a rendition. */
    List<Asset> assets();

    /** Why a template could not be rendered, as its author can use it. */
    static String reason(Throwable unable) {
        return PebbleTheme.reason(unable);
    }
}
