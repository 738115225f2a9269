package org.prevail.portal.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prevail.web.Filled;

/**
 * A page as it leaves the server.
 *
 * @param headers besides type and length
 * @param cookies values of {@code Set-Cookie}
 */
public record PageAnswer(int status, Filled body, Map<String, String> headers, List<String> cookies) {
    static final String MEDIA_TYPE = "text/html;charset=utf-8";
    private static final Map<String, String> NOBODY_STORES = Map.of("Cache-Control", "private, no-store");

    /** To a browser that asks ahead of its reader: nobody was shown anything. */
    static final PageAnswer NOT_AHEAD =
            new PageAnswer(503, Filled.EMPTY, Map.of("Cache-Control", "no-store"), List.of());

    /** The same with another status. */
    PageAnswer with(int other) {
        return new PageAnswer(other, body, headers, cookies);
    }

    /** The same with a cookie, which makes it somebody's own. */
    PageAnswer withCookie(String cookie) {
        var all = Stream.concat(cookies.stream(), Stream.of(cookie)).toList();
        // What leads elsewhere is kept by nobody anyway, and must go on leading there.
        return headers.containsKey("Location")
                ? new PageAnswer(status, body, headers, all)
                : personal(status, body, all);
    }

    /** The way to another address (303), kept by nobody. */
    static PageAnswer elsewhere(String address, List<String> cookies) {
        return new PageAnswer(303, Filled.EMPTY, Map.of("Location", address, "Cache-Control", "no-store"), cookies);
    }

    /** One that is somebody's own. */
    static PageAnswer personal(int status, Filled body, List<String> cookies) {
        return new PageAnswer(status, body, NOBODY_STORES, cookies);
    }
}
