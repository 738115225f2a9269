package org.prevail.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** All of a request that what is given to a known device depends on, as it came. */
record ReturningKey(String host, String path, String cookies, String agent, List<String> facts) {
    /** We set few cookies; whoever sends more than this has others', and is answered without being remembered. */
    private static final int LONGEST = 1_000;

    /** Cookies that say more than which device it is: somebody is signed in, or has to be told something once. */
    private static final List<String> TELLING = List.of("prevail-session", "prevail-notice", "prevail-gate");

    /**
     * Empty where more of the request counts, or it brings none of our cookies.
     *
     * @param headers those that rules of plug-ins go by
     */
    static Optional<ReturningKey> of(HttpServletRequest request, List<String> headers) {
        String cookies = cookies(request);
        String agent = request.getHeader("User-Agent");
        boolean alike = cookies != null
                && cookies.length() <= LONGEST
                && (agent == null || agent.length() <= LONGEST)
                && request.getQueryString() == null
                && !choosesLanguage(request)
                && request.getMethod().equals("GET")
                && !tells(cookies)
                && !Programs.prefetch(request)
                && (headers.isEmpty()
                        || headers.stream().allMatch(header -> shortOrMissing(request.getHeader(header))));
        return alike
                ? Optional.of(new ReturningKey(
                        request.getServerName(), request.getRequestURI(), cookies, agent, values(request, headers)))
                : Optional.empty();
    }

    /** Missing, too, where they come in several fields (RFC 9113, 8.2.3): which device it is may stand in any. */
    private static String cookies(HttpServletRequest request) {
        var fields = request.getHeaders("Cookie");
        String first = fields.hasMoreElements() ? fields.nextElement() : null;
        return fields.hasMoreElements() ? null : first;
    }

    private static boolean shortOrMissing(String value) {
        return value == null || value.length() <= LONGEST;
    }

    private static List<String> values(HttpServletRequest request, List<String> headers) {
        return headers.isEmpty()
                ? List.of()
                : headers.stream()
                        .map(header -> String.valueOf(request.getHeader(header)))
                        .toList();
    }

    /** Where one comes from may say that a language was chosen ({@link LastChoice}); not so from a page in the same one. */
    private static boolean choosesLanguage(HttpServletRequest request) {
        String from = request.getHeader("Referer");
        return from != null
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && !first(from, from.indexOf('/', from.indexOf("//") + 2)).equals(first(request.getRequestURI(), 0));
    }

    /** The path's first segment. */
    private static String first(String address, int path) {
        if (path < 0) {
            return "";
        }
        int end = address.indexOf('/', path + 1);
        return address.substring(path + 1, end < 0 ? address.length() : end);
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
