package org.prevail.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.web.Cookies;
import org.prevail.web.Visit;

/**
 * Remembers a language that was chosen: whoever comes from a page of ours in one language to one in another has used the
 * language switch. Nobody else gets the cookie. Thread-safe.
 */
@Shared
class LastChoice {
    private static final Duration LASTING = Duration.ofDays(365);

    private final Cookies cookies;

    @Inject
    LastChoice(Cookies cookies) {
        this.cookies = cookies;
    }

    /** The value of {@code Set-Cookie}, if a language was chosen by this request. */
    Optional<String> cookie(Visit visit, HttpServletRequest request) {
        String from = request.getHeader("Referer");
        if (from == null || !"same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            return Optional.empty();
        }
        return localeOf(visit, from)
                .filter(before -> !before.equals(visit.locale()))
                .map(before -> cookies.header(Cookies.Name.LOCALE, visit.locale(), Optional.of(LASTING)));
    }

    private static Optional<String> localeOf(Visit visit, String address) {
        try {
            String path = URI.create(address).getRawPath();
            return visit.site().locales().stream()
                    .filter(locale -> path.equals("/" + locale) || path.startsWith("/" + locale + "/"))
                    .findFirst();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
