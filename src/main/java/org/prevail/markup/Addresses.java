package org.prevail.markup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where links and images may point to. */
final class Addresses {
    static final String[] SCHEMES = {"http", "https", "mailto", "tel"};

    /** Images kept with the version, by the SHA-256 of their bytes. */
    static final Pattern OWN_IMAGE = Pattern.compile("/media/[0-9a-f]{64}(?:\\.[a-z0-9]{1,5})?");

    private static final Set<String> ALLOWED = Set.of(SCHEMES);

    private Addresses() {}

    static boolean isOwnImage(String address) {
        return OWN_IMAGE.matcher(address).matches();
    }

    /** Relative, within the page, or of an allowed scheme, however a browser may read it. */
    static boolean isAllowed(String address) {
        var read = asBrowsersRead(address);
        var colon = read.indexOf(':');
        if (colon < 0 || read.substring(0, colon).matches(".*[/?#].*")) {
            return true;
        }
        return ALLOWED.contains(read.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** Browsers skip control characters and spaces before a scheme, tabs and newlines anywhere (WHATWG URL, 4.4). */
    private static String asBrowsersRead(String address) {
        return address.replaceAll("[\\p{Cntrl}\\p{Z}\\p{Cf}]", "");
    }
}
