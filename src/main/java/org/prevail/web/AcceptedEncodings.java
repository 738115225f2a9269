package org.prevail.web;

import java.util.regex.Pattern;

/** What {@code Accept-Encoding} says (RFC 9110, 12.5.3). */
final class AcceptedEncodings {
    /** Whoever takes it only after the plain text is rare, and takes it. */
    private static final Pattern GZIP =
            Pattern.compile("(?i)(?:^|[\\s,])gzip\\s*(?:,|$|;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$)))");

    private AcceptedEncodings() {}

    static boolean gzip(String encodings) {
        return encodings != null && GZIP.matcher(encodings).find();
    }
}
