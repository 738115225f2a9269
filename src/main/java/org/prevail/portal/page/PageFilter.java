package org.prevail.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotAllowedException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.prevail.web.Visit;
import org.prevail.web.Visits;

/**
 * Answers public pages and takes decisions before any resource is looked for, because a page must cost about what a file
 * costs, and a decision about what storing it does. Declared in {@code web.xml}, behind the entrance.
 */
public class PageFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final transient PublicPages pages;
    private final transient Returning returning;
    private final transient Decide decide;
    private final transient Visits visits;
    private final transient LastChoice lastChoice;

    @Inject
    PageFilter(PublicPages pages, Returning returning, Decide decide, Visits visits, LastChoice lastChoice) {
        this.pages = pages;
        this.returning = returning;
        this.decide = decide;
        this.visits = visits;
        this.lastChoice = lastChoice;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var key = ReturningKey.of(request);
        var again = key.flatMap(returning::find);
        if (again.isPresent()) {
            write(request, response, again.get());
            return;
        }
        Visit visit = visits.of(request);
        Optional<String> behindLocale = visit.pathBehindLocale();
        if (behindLocale.filter(Decide.PATH::equals).isPresent()) {
            write(request, response, decision(request, visit));
            return;
        }
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        Optional<String> rest = behindLocale.filter(path -> reads);
        if (rest.isPresent() && Programs.prefetch(request)) {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        Optional<Address> address = rest.flatMap(path -> Address.parse(path, name -> values(request, name)));
        if (address.isPresent()) {
            var answer = pages.answer(visit, address.get(), key, Programs.probe(request));
            var chosen = lastChoice.cookie(visit, request);
            write(request, response, chosen.map(answer::withCookie).orElse(answer));
        } else {
            chain.doFilter(request, response);
        }
    }

    private PageAnswer decision(HttpServletRequest request, Visit visit) throws IOException {
        if (request.getMethod().equals("GET")) {
            // The language switch of the page that follows a refused decision leads here.
            return PageAnswer.elsewhere("/" + visit.locale() + "/", List.of());
        }
        if (!request.getMethod().equals("POST")) {
            throw new NotAllowedException("POST");
        }
        return decide.decide(visit, request.getInputStream().readAllBytes());
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, PageAnswer answer)
            throws IOException {
        answer.headers().forEach(response::setHeader);
        answer.cookies().forEach(cookie -> response.addHeader("Set-Cookie", cookie));
        String etag = answer.headers().get("ETag");
        if (etag != null && etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(answer.status());
        response.setContentType(PageAnswer.MEDIA_TYPE);
        response.setContentLength(answer.body().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(answer.body());
        }
    }
}
