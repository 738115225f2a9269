package org.prevail.web;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.platform.signing.Signer;

/**
 * The tokens our own forms carry: stateless, signed, bound to the session if somebody is signed in, good for twelve
 * hours. Thread-safe.
 */
@Shared
public class Csrf {
    private static final String PURPOSE = "csrf";
    private static final Duration LASTING = Duration.ofHours(12);

    /** Nodes' clocks may differ by this much. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private static final int BINDING = 16;

    private final Signer signer;
    private final Clock clock;

    @Inject
    Csrf(Signer signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /** For the form field {@code csrf}; safe in HTML as it is. */
    public String token(Optional<String> session) {
        return signer.sign(
                PURPOSE,
                ByteBuffer.allocate(Long.BYTES + BINDING)
                        .putLong(clock.millis())
                        .put(binding(session))
                        .array());
    }

    /** Whether the token is ours, of this session (or of none, where there is none), and not too old. */
    public boolean valid(String token, Optional<String> session) {
        return token != null
                && signer.verify(PURPOSE, token)
                        .filter(content -> content.length == Long.BYTES + BINDING)
                        .filter(content -> fresh(ByteBuffer.wrap(content).getLong()))
                        .filter(content -> MessageDigest.isEqual(
                                binding(session), Arrays.copyOfRange(content, Long.BYTES, content.length)))
                        .isPresent();
    }

    private boolean fresh(long made) {
        long age = clock.millis() - made;
        return age >= -AHEAD.toMillis() && age <= LASTING.toMillis();
    }

    private static byte[] binding(Optional<String> session) {
        if (session.isEmpty()) {
            return new byte[BINDING];
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("csrf:" + session.get()).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, BINDING);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
