package org.prevail.web;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prevail.web.view.ErrorView.Field;

/** The fields of an {@code application/x-www-form-urlencoded} body, or of an address. */
public final class UrlEncoded {
    private UrlEncoded() {}

    /** All in their order; nothing if one of them is malformed. */
    public static Optional<List<Field>> all(byte[] body) {
        var fields = new ArrayList<Field>();
        for (String field : new String(body, StandardCharsets.ISO_8859_1).split("&")) {
            if (field.isEmpty()) {
                continue;
            }
            int equals = field.indexOf('=');
            var name = decoded(equals < 0 ? field : field.substring(0, equals));
            var value = decoded(equals < 0 ? "" : field.substring(equals + 1));
            if (name.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            fields.add(new Field(name.get(), value.get()));
        }
        return Optional.of(fields);
    }

    /**
     * The first field that no text can be made of, because its bytes are no UTF-8 or its percent signs no bytes. Read
     * leniently, what cannot be read would be stored as other characters than were meant.
     */
    static Optional<String> unreadable(byte[] body) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var characters = CharBuffer.allocate(1_024);
        byte[] value = new byte[body.length];
        for (int start = 0; start < body.length; ) {
            int end = next(body, start, '&', body.length);
            if (!readable(value, unescaped(body, start, end, value), decoder, characters)) {
                int equals = next(body, start, '=', end);
                return Optional.of(new String(body, start, equals - start, StandardCharsets.ISO_8859_1));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static int next(byte[] body, int from, char wanted, int end) {
        int at = from;
        while (at < end && body[at] != wanted) {
            at++;
        }
        return at;
    }

    /** @return how many bytes the field is, or -1 if a percent sign in it is none */
    private static int unescaped(byte[] body, int start, int end, byte[] into) {
        int length = 0;
        for (int at = start; at < end; at++) {
            if (body[at] != '%') {
                into[length++] = body[at];
                continue;
            }
            int high = at + 2 < end ? Character.digit(body[at + 1], 16) : -1;
            int low = at + 2 < end ? Character.digit(body[at + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return -1;
            }
            into[length++] = (byte) (high << 4 | low);
            at += 2;
        }
        return length;
    }

    private static boolean readable(byte[] value, int length, CharsetDecoder decoder, CharBuffer characters) {
        if (length < 0) {
            return false;
        }
        var bytes = ByteBuffer.wrap(value, 0, length);
        decoder.reset();
        CoderResult result;
        do {
            characters.clear();
            result = decoder.decode(bytes, characters, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    /**
     * What an address says of a field, each time, in UTF-8; the server's own reading of it is Latin-1.
     *
     * @param query as it came, or null
     * @return without what is malformed
     */
    public static List<String> values(String query, String name) {
        if (query == null) {
            return List.of();
        }
        return Stream.of(query.split("&"))
                .filter(field -> field.startsWith(name + "=") || field.equals(name))
                .flatMap(field -> decoded(field.substring(Math.min(field.length(), name.length() + 1))).stream())
                .toList();
    }

    /**
     * One field, without decoding the others.
     *
     * @param name plain ASCII
     */
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
