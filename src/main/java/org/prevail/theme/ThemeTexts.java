package org.prevail.theme;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Which of a theme's texts cannot be read as they are meant: such a theme is not used, so that no reader gets {@code �}. */
final class ThemeTexts {
    private static final Pattern TEXT =
            Pattern.compile("theme\\.properties|messages/.*\\.properties|templates/.*\\.peb|assets/.*\\.(?:css|js)");

    private ThemeTexts() {}

    static List<Finding> unreadable(ThemeFolder folder) {
        var found = new ArrayList<Finding>();
        folder.files().forEach((path, bytes) -> {
            if (TEXT.matcher(path).matches()) {
                int end = readableUntil(bytes);
                if (end < bytes.length) {
                    found.add(Finding.error("not-utf-8", folder.name(), path, 1 + lineBreaks(bytes, end)));
                } else if (path.endsWith(".properties")) {
                    malformed(folder.text(path).orElseThrow())
                            .ifPresent(line -> found.add(Finding.error("escape", folder.name(), path, line)));
                }
            }
        });
        return found;
    }

    /** The decoder stops where it cannot go on. */
    private static int readableUntil(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var out = java.nio.CharBuffer.allocate(bytes.length);
        decoder.decode(in, out, true);
        return in.position();
    }

    private static long lineBreaks(byte[] bytes, int end) {
        return new String(bytes, 0, end, StandardCharsets.UTF_8)
                .chars()
                .filter(c -> c == '\n')
                .count();
    }

    /** The line of the first {@code \\u} without its four digits. What reads properties does not tell: it is asked for ever more. */
    private static Optional<Integer> malformed(String properties) {
        if (loads(properties)) {
            return Optional.empty();
        }
        int line = 0;
        for (int end = 0; end >= 0; line++) {
            end = properties.indexOf('\n', end) + 1;
            if (end == 0 || !loads(properties.substring(0, end))) {
                break;
            }
        }
        return Optional.of(line + 1);
    }

    private static boolean loads(String properties) {
        try {
            new Properties().load(new StringReader(properties));
            return true;
        } catch (IOException | IllegalArgumentException malformed) {
            return false;
        }
    }
}
