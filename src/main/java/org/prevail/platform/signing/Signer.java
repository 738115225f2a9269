package org.prevail.platform.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Signs payloads with HMAC-SHA-256 under the newest stored key and verifies them under any stored one, so that nodes share
 * keys and a rotation keeps old signatures valid. A purpose is part of what is signed: a cookie never passes for a token.
 * Thread-safe.
 */
@ApplicationScoped
public class Signer {
    /** {@code <key id>.<payload>.<signature>}, the last two base64url without padding. */
    public String sign(String purpose, byte[] payload) {
        throw new UnsupportedOperationException();
    }

    /** The payload if the signature is ours for this purpose; empty for anything else whatever. */
    public Optional<byte[]> verify(String purpose, String signed) {
        throw new UnsupportedOperationException();
    }
}
