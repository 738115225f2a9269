package org.prevail.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form with files, {@code multipart/form-data} (RFC 7578) as browsers send it: the one use of it that the portal has, read
 * from memory. Whatever browsers do not send is refused.
 */
public final class Multipart {
    private static final int MOST_PARTS = 40;
    private static final Pattern BOUNDARY = Pattern.compile(
            "(?i)multipart/form-data\\s*;.*?boundary=\"?([0-9A-Za-z'()+_,./:=?-]{1,70})\"?\\s*(?:;.*)?");
    private static final Pattern DISPOSITION = Pattern.compile("(?im)^content-disposition:\\s*form-data\\s*;(.*)$");
    private static final Pattern PARAMETER = Pattern.compile("\\b(name|filename)=\"([^\"\\r\\n]*)\"");
    private static final byte[] END_OF_HEADERS = {'\r', '\n', '\r', '\n'};

    private final byte[] body;
    private final List<Part> parts = new ArrayList<>();

    private Multipart(byte[] body) {
        this.body = body;
    }

    /**
     * One field.
     *
     * @param file the name of the file, if it is one; empty where none was chosen
     */
    public record Part(String name, Optional<String> file, byte[] content) {
        /** @throws Malformed if it is no UTF-8 */
        public String text() {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .toString();
            } catch (CharacterCodingException malformed) {
                throw new Malformed("form.not-utf-8", name);
            }
        }
    }

    /** @return the fields in order; empty for anything that is no such form */
    public static List<Part> parse(String contentType, byte[] body) {
        var boundary = BOUNDARY.matcher(String.valueOf(contentType));
        return boundary.matches() ? new Multipart(body).parts(boundary.group(1)) : List.of();
    }

    static boolean is(String contentType) {
        return BOUNDARY.matcher(String.valueOf(contentType)).matches();
    }

    private List<Part> parts(String boundary) {
        byte[] first = ("--" + boundary).getBytes(StandardCharsets.US_ASCII);
        byte[] next = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
        if (!startsWith(first, 0)) {
            return List.of();
        }
        int from = first.length;
        while (startsWith(new byte[] {'\r', '\n'}, from) && parts.size() < MOST_PARTS) {
            int to = indexOf(next, from);
            if (to < 0 || !take(from, to)) {
                return List.of();
            }
            from = to + next.length;
        }
        return startsWith(new byte[] {'-', '-'}, from) ? parts : List.of();
    }

    private boolean take(int from, int to) {
        int end = indexOf(END_OF_HEADERS, from);
        if (end < 0 || end > to) {
            return false;
        }
        var headers = new String(body, from, end - from, StandardCharsets.UTF_8);
        var disposition = DISPOSITION.matcher(headers);
        if (!disposition.find()) {
            return false;
        }
        var name = parameter(disposition.group(1), "name");
        byte[] content = Arrays.copyOfRange(body, Math.min(end + END_OF_HEADERS.length, to), to);
        name.ifPresent(named -> parts.add(new Part(named, parameter(disposition.group(1), "filename"), content)));
        return name.isPresent();
    }

    /** Quotes and line ends within are percent-encoded (HTML, multipart/form-data encoding algorithm). */
    private static Optional<String> parameter(String parameters, String name) {
        return PARAMETER
                .matcher(parameters)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found ->
                        found.group(2).replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"))
                .findFirst();
    }

    private int indexOf(byte[] wanted, int from) {
        for (int i = from; i <= body.length - wanted.length; i++) {
            if (startsWith(wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsWith(byte[] wanted, int at) {
        return at + wanted.length <= body.length
                && Arrays.equals(body, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
