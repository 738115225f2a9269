package org.prevail.presentation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tokens as signed text, at most 700 characters. Thread-safe. */
@ApplicationScoped
public class PresentationTokens {
    public String write(PresentationToken token) {
        throw new UnsupportedOperationException();
    }

    /** Empty if not ours; an expired one is returned: who reads it says what follows. */
    public Optional<PresentationToken> read(String token) {
        throw new UnsupportedOperationException();
    }
}
