package org.prevail.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The origins a site's gate may send people back to, as an owner types them. */
final class Origins {
    /** Here a connection cannot be listened to, so plain http is no danger; for trying things out. */
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final int HIGHEST_PORT = 65_535;

    private Origins() {}

    static List<String> typed(String text) {
        return text.lines()
                .flatMap(line -> List.of(line.strip().split("[\\s,]+")).stream())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** {@code scheme://host[:port]} in lower case, as browsers write it (RFC 6454); a slash at the end is forgiven. */
    static Optional<String> origin(String typed) {
        try {
            var address = new URI(typed.toLowerCase(Locale.ROOT));
            boolean bare = (address.getRawPath() == null || Set.of("", "/").contains(address.getRawPath()))
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && address.getRawUserInfo() == null;
            return bare && safe(address) ? Optional.of(written(address)) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static boolean safe(URI address) {
        return address.getHost() != null
                && address.getPort() <= HIGHEST_PORT
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && LOCAL.contains(address.getHost()));
    }

    private static String written(URI address) {
        int usual = address.getScheme().equals("https") ? 443 : 80;
        String port = address.getPort() < 0 || address.getPort() == usual ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}
