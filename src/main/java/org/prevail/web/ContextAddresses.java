package org.prevail.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jboss.weld.servlet.spi.HttpContextActivationFilter;
import org.prevail.document.Keys;

/**
 * Says which addresses have CDI's contexts: all but documents, places and decisions, which are answered without them, since
 * setting them up and tearing them down is a noticeable part of what a ready page costs. Weld asks twice a request. It is
 * found as one of Weld's services ({@code META-INF/services}). Thread-safe.
 */
public final class ContextAddresses implements HttpContextActivationFilter {
    private static final String DECISIONS = "decisions";

    @Override
    public boolean accepts(HttpServletRequest request) {
        return have(request.getRequestURI());
    }

    @Override
    public void cleanup() {
        // Nothing is held.
    }

    /** @param path as it was sent, not decoded */
    public static boolean have(String path) {
        int behind = behindLocale(path);
        if (behind == 0) {
            return true;
        }
        String rest = path.substring(behind);
        return !rest.equals("for")
                && !rest.startsWith("for/")
                && (!key(rest) || Keys.isReserved(rest) && !rest.equals(DECISIONS));
    }

    /** Where what stands behind {@code /vi/} or {@code /pt-BR/} begins; 0 if no locale stands first. */
    private static int behindLocale(String path) {
        int end = path.indexOf('/', 1);
        boolean locale = end >= 3
                && path.charAt(0) == '/'
                && lower(path.charAt(1))
                && lower(path.charAt(2))
                && (end == 3 || path.charAt(3) == '-');
        return locale ? end + 1 : 0;
    }

    private static boolean key(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            char at = rest.charAt(i);
            if (!lower(at) && !(at >= '0' && at <= '9') && at != '-') {
                return false;
            }
        }
        return !rest.isEmpty();
    }

    private static boolean lower(char letter) {
        return letter >= 'a' && letter <= 'z';
    }
}
