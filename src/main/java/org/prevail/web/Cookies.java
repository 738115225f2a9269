package org.prevail.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.prevail.platform.Configuration;
import org.prevail.platform.Shared;

/**
 * How cookies are named and set: {@code HttpOnly}, {@code SameSite=Lax}, path {@code /}; under https also {@code Secure}
 * and {@code __Host-}. Names: {@code prevail-visitor}, {@code prevail-session}, {@code prevail-notice},
 * {@code prevail-locale}, {@code prevail-gate}, {@code prevail-visit}, {@code prevail-theme}; and one of another kind, {@link #formName}.
 * Thread-safe.
 */
@Shared
public class Cookies {
    public enum Name {
        VISITOR,
        SESSION,
        NOTICE,
        LOCALE,
        GATE,
        VISIT,
        THEME
    }

    private final boolean secure;

    @Inject
    Cookies(Configuration configuration) {
        this(configuration.secure());
    }

    Cookies(boolean secure) {
        this.secure = secure;
    }

    /** The name as it stands in headers. */
    public String name(Name name) {
        return (secure ? "__Host-prevail-" : "prevail-") + name.name().toLowerCase(Locale.ROOT);
    }

    /** @param lasting empty: until the browser session ends */
    public NewCookie cookie(Name name, String value, Optional<Duration> lasting) {
        var builder = new NewCookie.Builder(name(name))
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX);
        lasting.ifPresent(time -> builder.maxAge(Math.toIntExact(time.toSeconds())));
        return builder.build();
    }

    /** The value of {@code Set-Cookie}, for filters. */
    public String header(Name name, String value, Optional<Duration> lasting) {
        return name(name) + "=" + value + "; Path=/"
                + lasting.map(time -> "; Max-Age=" + time.toSeconds()).orElse("")
                + (secure ? "; Secure" : "")
                + "; HttpOnly; SameSite=Lax";
    }

    /**
     * The name of a cookie that a first visit's form has for itself: of two pages opened at once by a browser without a
     * cookie, the later one's {@code VISITOR} replaces the earlier one's, but not this.
     */
    public String formName(UUID pseudonym) {
        return (secure ? "__Secure-" : "") + "prevail-form-" + pseudonym;
    }

    /** Sent with decisions in this locale alone, until the browser session ends. */
    public String formHeader(UUID pseudonym, String value, String locale) {
        return formName(pseudonym) + "=" + value + "; Path=" + Paths.ofDecisions(locale)
                + (secure ? "; Secure" : "")
                + "; HttpOnly; SameSite=Lax";
    }

    public NewCookie gone(Name name) {
        return cookie(name, "", Optional.of(Duration.ZERO));
    }

    /** As {@link #gone}, for filters. */
    public String goneHeader(Name name) {
        return header(name, "", Optional.of(Duration.ZERO));
    }

    /** The value of a cookie that came. */
    static Optional<String> sent(HttpServletRequest request, String name) {
        Cookie[] sent = request.getCookies();
        if (sent != null) {
            for (Cookie cookie : sent) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
