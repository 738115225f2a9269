package org.prevail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;

/**
 * How cookies are named and set: {@code HttpOnly}, {@code SameSite=Lax}, path {@code /}; under https also {@code Secure}
 * and {@code __Host-}. Names: {@code prevail-visitor}, {@code prevail-session}, {@code prevail-notice},
 * {@code prevail-locale}.
 */
@ApplicationScoped
public class Cookies {
    public enum Name {
        VISITOR,
        SESSION,
        NOTICE,
        LOCALE
    }

    /** The name as it stands in headers. */
    public String name(Name name) {
        throw new UnsupportedOperationException();
    }

    /** @param lasting empty: until the browser session ends */
    public NewCookie cookie(Name name, String value, Optional<Duration> lasting) {
        throw new UnsupportedOperationException();
    }

    /** The value of {@code Set-Cookie}, for filters. */
    public String header(Name name, String value, Optional<Duration> lasting) {
        throw new UnsupportedOperationException();
    }

    public NewCookie gone(Name name) {
        throw new UnsupportedOperationException();
    }
}
