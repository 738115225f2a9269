package org.prevail.portal.page;

import java.util.List;
import java.util.Map;

/**
 * A page as it leaves the server.
 *
 * @param headers besides type and length
 * @param cookies values of {@code Set-Cookie}
 */
public record PageAnswer(int status, byte[] body, Map<String, String> headers, List<String> cookies) {
    static final String MEDIA_TYPE = "text/html;charset=utf-8";
}
