package org.prevail.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One field of an {@code application/x-www-form-urlencoded} body, without decoding the others. */
public final class UrlEncoded {
    private UrlEncoded() {}

    /** @param name plain ASCII */
    public static Optional<String> first(byte[] body, String name) {
        byte[] wanted = (name + "=").getBytes(StandardCharsets.US_ASCII);
        for (int start = 0; start < body.length; ) {
            int end = start;
            while (end < body.length && body[end] != '&') {
                end++;
            }
            if (startsWith(body, start, end, wanted)) {
                return decoded(new String(
                        body, start + wanted.length, end - start - wanted.length, StandardCharsets.ISO_8859_1));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] body, int start, int end, byte[] wanted) {
        if (end - start < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (body[start + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
