package org.prevail.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.prevail.platform.Configuration;

/**
 * The first filter of every request: strict headers on whatever is answered, {@link Admission} of what is unsafe,
 * the {@link Shortcut}, and an answer of ours for whatever a filter or servlet behind it throws. Declared in {@code web.xml}, so that it comes before
 * filters declared by annotation.
 */
public class Entrance extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String CONTENT_SECURITY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final transient Admission admission;
    private final transient ErrorAnswers answers;
    private final transient Visits visits;
    private final transient Shortcut shortcut;
    private final boolean secure;

    @Inject
    Entrance(Admission admission, ErrorAnswers answers, Visits visits, Shortcut shortcut, Configuration configuration) {
        this.admission = admission;
        this.answers = answers;
        this.visits = visits;
        this.shortcut = shortcut;
        this.secure = configuration.secure();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        protect(response);
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            chain.doFilter(request, response);
            return;
        }
        try {
            var admitted = admission.admit(request);
            if (!shortcut.answer(admitted, response)) {
                chain.doFilter(admitted, response);
                explain(request, response);
            }
        } catch (RuntimeException | ServletException | LinkageError thrown) {
            if (response.isCommitted()) {
                throw thrown;
            }
            if (thrown instanceof TooLarge) {
                TooLarge.readOn(request.getInputStream());
            }
            response.reset();
            protect(response);
            answers.write(visits.of(request), response, thrown);
        }
    }

    /** What is refused without a word, as headers that cannot be read are, is given ours. */
    private void explain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.getStatus() >= 400 && response.getContentType() == null && !response.isCommitted()) {
            answers.write(visits.of(request), response, Failure.of(response.getStatus()));
        }
    }

    private void protect(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
