package org.prevail.presentation;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.TimeOrdered;
import org.prevail.platform.signing.Signer;

/** Tokens as signed text: about 350 characters, under 2,000 for the longest place and screen there can be. Thread-safe. */
@Shared
public class PresentationTokens {
    private static final String PURPOSE = "presentation";
    /** Nothing we wrote is longer; what is need not be looked at. */
    private static final int LONGEST = 2_000;

    private final Signer signer;

    @Inject
    public PresentationTokens(Signer signer) {
        this.signer = signer;
    }

    public String write(PresentationToken token) {
        return signer.sign(PURPOSE, TokenBytes.write(token));
    }

    /** Tokens like this one, each with an id and an instant of its own; what they have in common is written once. */
    public Supplier<String> series(PresentationToken like, MonotonicClock clock) {
        byte[] written = TokenBytes.write(like);
        return () -> {
            var now = clock.instant();
            return signer.sign(PURPOSE, TokenBytes.again(written, TimeOrdered.uuid(now), now));
        };
    }

    /** Empty if not ours; an expired one is returned: who reads it says what follows. */
    public Optional<PresentationToken> read(String token) {
        if (token == null || token.length() > LONGEST) {
            return Optional.empty();
        }
        return signer.verify(PURPOSE, token).flatMap(bytes -> {
            try {
                return Optional.of(TokenBytes.read(bytes));
            } catch (IOException | IllegalArgumentException anotherForm) {
                // Ours, but of a release that wrote tokens differently.
                return Optional.empty();
            }
        });
    }
}
