package org.prevail.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotSupportedException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prevail.platform.Configuration;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.web.view.ErrorView.Field;
import org.prevail.web.view.ErrorView.SentForm;

/**
 * The one check every unsafe request passes, whatever answers it: that no other site sent it, that it is not too large,
 * and that one of our own forms did. Programs at {@code /api} prove themselves by their token instead, and a decision by
 * that of its presentation; where the request comes from is checked for them too. Thread-safe.
 */
@Shared
public class Admission {
    static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Whose session has ended is to be given back what they typed, but anybody can say that they are one of them. */
    private static final int MOST_CONSOLE = 12 << 20;

    /** Three texts of full length, nine bytes for each Vietnamese letter; or one of 5 MB, to be told that it is too long. */
    private static final int MOST_STAFF = 32 << 20;

    private static final int MOST_PUBLIC = 256 << 10;
    private static final long MOST_API = 64L << 20;

    private final Configuration configuration;
    private final Csrf csrf;
    private final Visits visits;

    @Inject
    Admission(Configuration configuration, Csrf csrf, Visits visits) {
        this.configuration = configuration;
        this.csrf = csrf;
        this.visits = visits;
    }

    /**
     * @return the request to go on with; its body can still be read
     * @throws Problem.Forbidden if another site sent it
     * @throws FormTooOld if no form of ours did, lately and in this session
     * @throws TooLarge if its body is
     * @throws Malformed if a field of it is no text
     */
    HttpServletRequest admit(HttpServletRequest request) throws IOException {
        if (SAFE.contains(request.getMethod())) {
            return request;
        }
        if (provenance(request).foreign(configuration.origin())) {
            throw new Problem.Forbidden("origin.foreign");
        }
        String path = request.getRequestURI();
        if (Paths.api(path)) {
            return new LimitedRequest(request, MOST_API);
        }
        var buffered = BufferedRequest.of(request, Paths.console(path) ? mostOfConsole(request) : MOST_PUBLIC);
        boolean files = Paths.files(path) && Multipart.is(request.getContentType());
        // An empty decision needs no other check, and what is no form at all would end as a fault of ours.
        boolean decides = request.getMethod().equals("POST") && Paths.decisions(path);
        if (decides || buffered.body().length > 0 && !files) {
            requireForm(request);
        }
        if (!files) {
            requireReadable(buffered.body());
        }
        if (!Paths.decisions(path)) {
            requireToken(buffered, files);
        }
        return buffered;
    }

    private int mostOfConsole(HttpServletRequest request) {
        return visits.of(request).person().isPresent() ? MOST_STAFF : MOST_CONSOLE;
    }

    private static Optional<String> ofFiles(BufferedRequest request) {
        return Multipart.parse(request.getContentType(), request.body()).stream()
                .filter(part -> part.name().equals("csrf"))
                .map(Multipart.Part::text)
                .findFirst();
    }

    private void requireToken(BufferedRequest request, boolean files) {
        var visit = visits.of(request);
        var token = files ? ofFiles(request) : UrlEncoded.first(request.body(), "csrf");
        if (!csrf.valid(token.orElse(null), visit.session())) {
            boolean ours = provenance(request).own(configuration.origin());
            throw new FormTooOld(ours && !files ? sent(request, visit) : Optional.empty());
        }
    }

    private static Optional<SentForm> sent(BufferedRequest request, Visit visit) {
        return repeated(request.getRequestURI(), request.body())
                .map(fields ->
                        new SentForm(visit.address(), fields, visit.person().isPresent()));
    }

    /** Nothing where a password or another secret would be shown. */
    static Optional<List<Field>> repeated(String path, byte[] body) {
        if (Paths.secrets(path)) {
            return Optional.empty();
        }
        return UrlEncoded.all(body)
                .filter(fields ->
                        fields.stream().noneMatch(field -> field.name().contains("password")))
                .map(fields -> fields.stream()
                        .filter(field -> !field.name().equals("csrf"))
                        .toList())
                .filter(fields -> !fields.isEmpty());
    }

    private static void requireReadable(byte[] body) {
        UrlEncoded.unreadable(body).ifPresent(field -> {
            throw new Malformed("form.not-utf-8", field);
        });
    }

    private static void requireForm(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (!type.split(";")[0].strip().equals("application/x-www-form-urlencoded")) {
            throw new NotSupportedException();
        }
    }

    private static Provenance provenance(HttpServletRequest request) {
        return new Provenance(
                request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }
}
