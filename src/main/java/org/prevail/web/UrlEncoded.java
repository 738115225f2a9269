package org.prevail.web;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
    static Optional<List<Field>> all(byte[] body) {
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
        return Stream.of(new String(body, StandardCharsets.ISO_8859_1).split("&"))
                .filter(field -> !readable(field))
                .map(field -> field.split("=", 2)[0])
                .findFirst();
    }

    private static boolean readable(String field) {
        try {
            byte[] bytes = URLDecoder.decode(field, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            return false;
        }
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
