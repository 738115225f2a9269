package org.prevail.portal;

import jakarta.ws.rs.core.Response;
import org.prevail.portal.page.PageAnswer;

/** A public page as the answer of a resource. */
final class PageResponses {
    private PageResponses() {}

    static Response.ResponseBuilder of(PageAnswer answer, int status) {
        var response = Response.status(status)
                .type("text/html;charset=utf-8")
                .entity(answer.body().bytes());
        answer.headers().forEach(response::header);
        answer.cookies().forEach(cookie -> response.header("Set-Cookie", cookie));
        return response;
    }
}
