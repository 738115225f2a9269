package org.prevail.review;

import java.util.Optional;
import java.util.regex.Pattern;

/** The code of a field that is a link (ECMA-376, part 1, 17.16.5.25). */
final class LinkCode {
    private static final Pattern LINK =
            Pattern.compile("(?is)\\s*HYPERLINK\\s+(?:\"([^\"]+)\"|([^\\s\"\\\\]\\S*))(.*)");

    private static final Pattern PLACE = Pattern.compile("(?is).*\\\\l\\s+\"([^\"]+)\".*");

    private LinkCode() {}

    /** It with its address and the place there, as the converter knows it; empty for any other code, and within the text. */
    static Optional<String> of(String code) {
        var link = LINK.matcher(code);
        if (!link.matches()) {
            return Optional.empty();
        }
        String address = link.group(1) == null ? link.group(2) : link.group(1);
        var place = PLACE.matcher(link.group(3));
        return Optional.of("HYPERLINK \"" + address + (place.matches() ? "#" + place.group(1) : "") + "\"");
    }
}
