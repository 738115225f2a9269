package org.prevail.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The visitor cookie's value, signed. Thread-safe. */
@ApplicationScoped
public class VisitorCookie {
    /** Empty for anything not signed by this portal. */
    public Optional<Visitor> read(String value) {
        throw new UnsupportedOperationException();
    }

    public String write(Visitor visitor) {
        throw new UnsupportedOperationException();
    }
}
