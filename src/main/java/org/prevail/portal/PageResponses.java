package org.prevail.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import org.prevail.portal.page.PageAnswer;
import org.prevail.web.AcceptedEncodings;

/** A public page as the answer of a resource. */
final class PageResponses {
    private PageResponses() {}

    static Response.ResponseBuilder of(PageAnswer answer, HttpServletRequest request) {
        boolean zipped = AcceptedEncodings.gzip(request.getHeader("Accept-Encoding"));
        var response = Response.status(answer.status())
                .type("text/html;charset=utf-8")
                .encoding(zipped ? "gzip" : null)
                .entity(answer.body().bytes(zipped));
        answer.headers().forEach(response::header);
        answer.cookies().forEach(cookie -> response.header("Set-Cookie", cookie));
        return response;
    }
}
