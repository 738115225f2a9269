package org.prevail.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prevail.document.Site;

/**
 * Which of a site's offered locales a request gets: the path's, else the last choice, else what the browser prefers by
 * RFC 4647 lookup, else the site's default.
 */
final class LocaleChoice {
    /** Browsers send under 100 characters; parsing longer ones is a stranger's way to make us work. */
    private static final int LONGEST_HEADER = 400;

    private LocaleChoice() {}

    /** Where the path says none. */
    static String of(Site site, String lastChoice, String acceptLanguage) {
        return Optional.ofNullable(lastChoice)
                .flatMap(site::offered)
                .or(() -> preferred(site.locales(), acceptLanguage))
                .orElse(site.defaultLocale());
    }

    static Optional<String> ofPath(Site site, String path) {
        int end = path.indexOf('/', 1);
        String first = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
        return site.offered(first);
    }

    static Optional<String> preferred(List<String> offered, String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            return Optional.ofNullable(Locale.lookupTag(ranges, offered))
                    .flatMap(tag ->
                            offered.stream().filter(tag::equalsIgnoreCase).findFirst());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
