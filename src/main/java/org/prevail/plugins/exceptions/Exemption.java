package org.prevail.plugins.exceptions;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prevail.spi.PrecedenceRule.Change.Act;

/**
 * One line: what is done with a document at a place and within it.
 *
 * @param place the empty text is the whole site
 */
record Exemption(Act act, String document, String place) {
    private static final Pattern LINE =
            Pattern.compile("(first|last|add|strike)\\s+([a-z0-9-]{1,64})\\s+/?((?:[a-z0-9-]+/)*[a-z0-9-]+)?/?");

    static Optional<Exemption> parse(String line) {
        var parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new Exemption(
                        Act.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                        parts.group(2),
                        parts.group(3) == null ? "" : parts.group(3)))
                : Optional.empty();
    }

    boolean holdsAt(String asked) {
        return place.isEmpty() || asked.equals(place) || asked.startsWith(place + "/");
    }
}
