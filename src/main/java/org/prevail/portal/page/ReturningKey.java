package org.prevail.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** All of a request that what is given to a known device depends on, as it came. */
record ReturningKey(String host, String path, String cookies, String agent) {
    /** We set few cookies; whoever sends more than this has others', and is answered without being remembered. */
    private static final int LONGEST = 1_000;

    /** Cookies that say more than which device it is: somebody is signed in, or has to be told something once. */
    private static final List<String> TELLING = List.of("prevail-session", "prevail-notice", "prevail-gate");

    /** Empty where more of the request counts, or it brings none of our cookies. */
    static Optional<ReturningKey> of(HttpServletRequest request) {
        String cookies = request.getHeader("Cookie");
        String agent = request.getHeader("User-Agent");
        boolean alike = cookies != null
                && cookies.length() <= LONGEST
                && (agent == null || agent.length() <= LONGEST)
                && request.getQueryString() == null
                // Where one comes from may say that a language was chosen.
                && request.getHeader("Referer") == null
                && request.getMethod().equals("GET")
                && !tells(cookies)
                && !Programs.prefetch(request);
        return alike
                ? Optional.of(new ReturningKey(request.getServerName(), request.getRequestURI(), cookies, agent))
                : Optional.empty();
    }

    private static boolean tells(String cookies) {
        for (String name : TELLING) {
            if (cookies.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
