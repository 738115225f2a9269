package org.prevail.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.prevail.document.Site;
import org.prevail.platform.problem.Problem;

/** Where the gate sends people back to: a path of this portal, or an address of an origin on the site's list. */
public final class ReturnAddress {
    private static final int LONGEST = 2_000;

    private ReturnAddress() {}

    /** @throws Problem.Invalid for any other address, so that nobody is led astray through us */
    public static String require(Site site, String wanted) {
        return LocalAddress.of(wanted)
                .or(() -> listed(site, wanted))
                .orElseThrow(() -> Problem.Invalid.of("return", "return.not-allowed"));
    }

    /** The origin, if the address leaves the portal. */
    public static Optional<String> elsewhere(String address) {
        return address.startsWith("/") ? Optional.empty() : Optional.of(origin(URI.create(address)));
    }

    private static Optional<String> listed(Site site, String wanted) {
        if (wanted == null || wanted.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var address = new URI(wanted);
            boolean plain = address.getHost() != null && address.getRawUserInfo() == null;
            return plain && site.returnOrigins().contains(origin(address)) ? Optional.of(wanted) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
