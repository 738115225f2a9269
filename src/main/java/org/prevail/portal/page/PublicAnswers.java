package org.prevail.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotAllowedException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.precedence.Rules;
import org.prevail.web.AcceptedEncodings;
import org.prevail.web.ContextAddresses;
import org.prevail.web.Filled;
import org.prevail.web.Identities;
import org.prevail.web.Shortcut;
import org.prevail.web.Unchanged;
import org.prevail.web.UrlEncoded;
import org.prevail.web.Visit;
import org.prevail.web.Visits;

/**
 * Answers public pages and takes decisions before any resource is looked for, because a page must cost about what a file
 * costs, and a decision about what storing it does. Thread-safe.
 */
@Shared
class PublicAnswers implements Shortcut {
    private final PublicPages pages;
    private final Returning returning;
    private final Decide decide;
    private final Visits visits;
    private final LastChoice lastChoice;
    private final Rules rules;
    private final Identities identities;

    @Inject
    PublicAnswers(
            PublicPages pages,
            Returning returning,
            Decide decide,
            Visits visits,
            LastChoice lastChoice,
            Rules rules,
            Identities identities) {
        this.rules = rules;
        this.identities = identities;
        this.pages = pages;
        this.returning = returning;
        this.decide = decide;
        this.visits = visits;
        this.lastChoice = lastChoice;
    }

    @Override
    public boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var key = identities.claimed(request)
                ? Optional.<ReturningKey>empty()
                : ReturningKey.of(request, rules.headers());
        var answer = key.flatMap(returning::find);
        if (answer.isEmpty()) {
            answer = make(request, key);
        }
        if (answer.isEmpty() && !ContextAddresses.have(request.getRequestURI())) {
            // Nothing behind this could work there.
            throw reads(request) ? new Problem.Missing("page.unknown") : new NotAllowedException("GET, HEAD");
        }
        if (answer.isPresent()) {
            write(request, response, answer.get());
        }
        return answer.isPresent();
    }

    private Optional<PageAnswer> make(HttpServletRequest request, Optional<ReturningKey> key) throws IOException {
        Visit visit = visits.of(request);
        Optional<String> behindLocale = visit.pathBehindLocale();
        if (behindLocale.filter(Decide.PATH::equals).isPresent()) {
            return Optional.of(decision(request, visit));
        }
        Optional<String> rest = behindLocale.filter(path -> reads(request));
        if (rest.isPresent() && Programs.prefetch(request)) {
            return Optional.of(PageAnswer.NOT_AHEAD);
        }
        return rest.flatMap(path -> address(path, request))
                .map(address -> {
                    var answer = pages.answer(visit, address, key, Programs.probe(request));
                    return lastChoice
                            .cookie(visit, request)
                            .map(answer::withCookie)
                            .orElse(answer);
                })
                .or(() -> rest.flatMap(path -> withoutSlash(path, request)));
    }

    private static Optional<Address> address(String path, HttpServletRequest request) {
        return Address.parse(path, name -> UrlEncoded.values(request.getQueryString(), name));
    }

    /** As people type addresses, and other sites link them. */
    private static Optional<PageAnswer> withoutSlash(String path, HttpServletRequest request) {
        if (!path.endsWith("/")
                || address(path.substring(0, path.length() - 1), request).isEmpty()) {
            return Optional.empty();
        }
        String whole = request.getRequestURI();
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return Optional.of(PageAnswer.elsewhere(whole.substring(0, whole.length() - 1) + query, List.of()));
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

    private static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, PageAnswer answer)
            throws IOException {
        answer.headers().forEach(response::setHeader);
        answer.cookies().forEach(cookie -> response.addHeader("Set-Cookie", cookie));
        String etag = answer.headers().get("ETag");
        if (etag != null && Unchanged.since(request.getHeader("If-None-Match"), etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(answer.status());
        response.setContentType(PageAnswer.MEDIA_TYPE);
        boolean zipped = answer.body() != Filled.EMPTY && AcceptedEncodings.gzip(request.getHeader("Accept-Encoding"));
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(answer.body().length(zipped));
        if (!request.getMethod().equals("HEAD")) {
            answer.body().send(zipped, response.getOutputStream());
        }
    }
}
