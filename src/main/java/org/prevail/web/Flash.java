package org.prevail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/** A notice that survives one redirect, in a signed cookie of its own. Never personal: a message key and its arguments. */
@ApplicationScoped
public class Flash {
    public record Notice(String key, java.util.List<String> arguments) {}

    /** To be added to the redirect; the next rendered page shows it once in its slot {@code notice}. */
    public NewCookie cookie(String messageKey, Object... arguments) {
        throw new UnsupportedOperationException();
    }

    public Optional<Notice> read(String cookieValue) {
        throw new UnsupportedOperationException();
    }
}
