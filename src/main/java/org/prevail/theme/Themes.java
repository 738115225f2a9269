package org.prevail.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The themes there are. Thread-safe. */
@ApplicationScoped
public class Themes {
    /** @throws IllegalStateException naming the theme if there is none of that name */
    public Theme require(String name) {
        throw new UnsupportedOperationException();
    }

    /** A file of a theme under its hashed address, {@code /assets/{theme}/{hash}/{path}}; the present hash only. */
    public Optional<Asset> asset(String theme, String hash, String path) {
        throw new UnsupportedOperationException();
    }
}
