package org.prevail.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.theme.Themes;
import org.prevail.web.view.ErrorView;
import org.prevail.web.view.ErrorView.SentForm;

/** The one place where error answers are made: a themed page for people, problem+json for programs. Thread-safe. */
@Shared
public class ErrorAnswers {
    private static final System.Logger LOG = System.getLogger(ErrorAnswers.class.getName());

    private final Pages pages;
    private final Themes themes;

    @Inject
    ErrorAnswers(Pages pages, Themes themes) {
        this.pages = pages;
        this.themes = themes;
    }

    record Body(String mediaType, byte[] bytes) {}

    Body body(Failure failure, Visit visit) {
        return body(failure, visit, Optional.empty());
    }

    private Body body(Failure failure, Visit visit, Optional<SentForm> sent) {
        try {
            return visit.api() ? json(failure, visit) : html(failure, visit, sent);
        } catch (RuntimeException notEvenThat) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "an error answer could not be rendered: {0}",
                    Failures.of(notEvenThat).incident().orElse("its site is unknown or storage is away"));
            return new Body(
                    "text/plain;charset=utf-8",
                    Integer.toString(failure.status()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Body html(Failure failure, Visit visit, Optional<SentForm> sent) {
        var view = new ErrorView(
                failure.status(),
                failure.issues(),
                failure.incident(),
                failure.retryAfterSeconds(),
                sent.isEmpty() ? form(failure, visit) : Optional.empty(),
                sent);
        return new Body("text/html;charset=utf-8", pages.render(new Page(failure.status(), "error", view), visit));
    }

    /** Where a form that is not given back, because there is a password in it, is to be had again. */
    private static Optional<String> form(Failure failure, Visit visit) {
        return ErrorView.of(failure.status(), failure.issues()).formTooOld() && Paths.entry(visit.path())
                ? Optional.of(visit.path())
                : Optional.empty();
    }

    private Body json(Failure failure, Visit visit) {
        var messages = themes.of(visit.site()).messages(visit.locale());
        return new Body("application/problem+json", new ProblemJson(messages).bytes(failure));
    }

    /** Where somebody who must sign in first is sent. */
    static String signIn(Visit visit) {
        return "/" + visit.locale() + "/sign-in?return=" + URLEncoder.encode(visit.address(), StandardCharsets.UTF_8);
    }

    /** For filters and servlets. */
    void write(Visit visit, HttpServletResponse response, Throwable thrown) throws IOException {
        if (thrown instanceof SignInNeeded && !visit.api()) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Location", signIn(visit));
            response.setStatus(303);
            return;
        }
        var sent = thrown instanceof FormTooOld old ? old.sent() : Optional.<SentForm>empty();
        var failure = Failures.of(thrown);
        write(response, failure, body(failure, visit, sent));
    }

    void write(Visit visit, HttpServletResponse response, Failure failure) throws IOException {
        write(response, failure, body(failure, visit));
    }

    private static void write(HttpServletResponse response, Failure failure, Body body) throws IOException {
        response.setStatus(failure.status());
        response.setHeader("Cache-Control", "no-store");
        failure.headers().forEach(response::setHeader);
        response.setContentType(body.mediaType());
        response.setContentLength(body.bytes().length);
        response.getOutputStream().write(body.bytes());
    }
}
