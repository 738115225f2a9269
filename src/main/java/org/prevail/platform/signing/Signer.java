package org.prevail.platform.signing;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;

/**
 * Signs payloads with HMAC-SHA-256 under the newest stored key and verifies them under any stored one, so that nodes share
 * keys and a rotation keeps old signatures valid. A purpose is part of what is signed: a cookie never passes for a token.
 * Thread-safe.
 */
@Shared
public class Signer {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final SigningKeys keys;

    /** Reads its keys at first use, and makes the first one. */
    @Inject
    public Signer(Jdbc jdbc, MonotonicClock clock) {
        this.keys = new SigningKeys(jdbc, clock);
    }

    /** {@code <key id>.<payload>.<signature>}, the last two base64url without padding. */
    public String sign(String purpose, byte[] payload) {
        var key = keys.newest();
        String signed = key.id() + '.' + ENCODER.encodeToString(payload);
        return signed + '.' + signature(key, purpose, signed);
    }

    /** The payload if the signature is ours for this purpose; empty for anything else whatever. */
    public Optional<byte[]> verify(String purpose, String signed) {
        int first = signed.indexOf('.');
        int last = signed.lastIndexOf('.');
        if (first <= 0 || first == last) {
            return Optional.empty();
        }
        String content = signed.substring(0, last);
        return keys.find(signed.substring(0, first))
                .filter(key -> same(signature(key, purpose, content), signed.substring(last + 1)))
                // What we signed we had encoded.
                .map(key -> DECODER.decode(content.substring(first + 1)));
    }

    /** Over the text rather than the bytes: base64 has several texts for the same bytes, and only one was signed. */
    private static String signature(SigningKeys.Key key, String purpose, String content) {
        var mac = key.mac();
        mac.update(purpose.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return ENCODER.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean same(String expected, String found) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), found.getBytes(StandardCharsets.UTF_8));
    }
}
