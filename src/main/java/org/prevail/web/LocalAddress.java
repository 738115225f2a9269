package org.prevail.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where to go on after a form, as it came with the request: only ever a path of this portal. */
public final class LocalAddress {
    /** No scheme, no second slash, no backslash (browsers read it as one), no control character. */
    private static final Pattern LOCAL = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}\\s][^\\\\\\p{Cntrl}\\s]*)?");

    private static final int LONGEST = 2_000;

    private LocalAddress() {}

    /** The path, query and fragment if they stay here; empty for anything else. */
    public static Optional<String> of(String wanted) {
        return Optional.ofNullable(wanted)
                .filter(path -> path.length() <= LONGEST && LOCAL.matcher(path).matches())
                // A browser removes dot segments before it looks at what is left: /.//host would become //host.
                .filter(path -> !path.split("[?#]", 2)[0].contains("//"));
    }
}
