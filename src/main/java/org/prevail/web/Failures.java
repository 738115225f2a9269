package org.prevail.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

/** Which answer whatever was thrown becomes. */
final class Failures {
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DEEPEST = 12;
    private static final List<String> KEPT_HEADERS = List.of("Allow", "Retry-After", "WWW-Authenticate");

    private Failures() {}

    static Failure of(Throwable thrown) {
        return causes(thrown)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> unexpected(thrown));
    }

    private static Optional<Failure> known(Throwable cause) {
        if (cause instanceof Problem problem) {
            return Optional.of(of(problem));
        }
        if (cause instanceof FormTooOld) {
            return Optional.of(Failure.of(403, Issue.of("", "csrf.invalid")));
        }
        if (cause instanceof TooLarge large) {
            return Optional.of(Failure.of(413, Issue.of("", "body.too-large", large.words())));
        }
        if (cause instanceof Malformed malformed) {
            return Optional.of(Failure.of(400, malformed.issue()));
        }
        if (cause instanceof OptimisticLockException) {
            return Optional.of(Failure.of(409, Issue.of("", "changed.meanwhile")));
        }
        if (cause instanceof WebApplicationException web && web.getResponse().getStatus() >= 400) {
            return web.getResponse().getStatus() == 500 ? Optional.empty() : Optional.of(of(web));
        }
        return cause instanceof SQLException sql && away(sql)
                ? Optional.of(of(new Problem.Unavailable("storage.unavailable")))
                : Optional.empty();
    }

    private static Failure of(Problem problem) {
        var plain = new Failure(status(problem), problem.issues(), Optional.empty(), Map.of());
        if (problem instanceof Problem.TooMany many) {
            return plain.retryAfter(many.retryAfterSeconds());
        }
        return problem instanceof Problem.Unavailable ? plain.retryAfter(Failure.SECONDS_UNTIL_STORED_AGAIN) : plain;
    }

    private static int status(Problem problem) {
        if (problem instanceof Problem.Invalid) {
            return 422;
        } else if (problem instanceof Problem.Conflict) {
            return 409;
        } else if (problem instanceof Problem.Missing) {
            return 404;
        } else if (problem instanceof Problem.Forbidden) {
            return 403;
        } else if (problem instanceof Problem.TooMany) {
            return 429;
        }
        return 503;
    }

    private static Failure of(WebApplicationException web) {
        var response = web.getResponse();
        var headers = new TreeMap<String, String>();
        KEPT_HEADERS.forEach(name ->
                Optional.ofNullable(response.getHeaderString(name)).ifPresent(value -> headers.put(name, value)));
        return new Failure(response.getStatus(), List.of(), Optional.empty(), headers);
    }

    /** The database does not answer, as opposed to: refuses what was asked. */
    private static boolean away(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return sql instanceof SQLTransientException
                || sql instanceof SQLNonTransientConnectionException
                || state.startsWith("08")
                || state.startsWith("57P");
    }

    /** Frames without messages: a message may hold what a person typed. */
    private static Failure unexpected(Throwable thrown) {
        byte[] random = new byte[6];
        RANDOM.nextBytes(random);
        String incident = HexFormat.of().formatHex(random);
        LOG.log(
                System.Logger.Level.ERROR,
                () -> "incident " + incident + ": "
                        + causes(thrown).map(Failures::frames).collect(Collectors.joining()));
        return new Failure(500, List.of(), Optional.of(incident), Map.of());
    }

    private static String frames(Throwable cause) {
        return "\n  " + cause.getClass().getName()
                + Arrays.stream(cause.getStackTrace())
                        .limit(40)
                        .map(frame -> "\n    at " + frame)
                        .collect(Collectors.joining());
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
