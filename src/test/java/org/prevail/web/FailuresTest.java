package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.theme.Messages;

class FailuresTest {
    /** Knows one sentence. */
    private static final Messages WORDS = new Messages() {
        @Override
        public String locale() {
            return "en";
        }

        @Override
        public String text(String key, Object... arguments) {
            return "Too short: " + arguments[0];
        }

        @Override
        public boolean has(String key) {
            return key.equals("issue.password.too-short");
        }
    };

    @Test
    void eachProblemHasItsStatus() {
        assertEquals(422, Failures.of(Problem.Invalid.of("a", "b")).status());
        assertEquals(409, Failures.of(new Problem.Conflict("a")).status());
        assertEquals(404, Failures.of(new Problem.Missing("a")).status());
        assertEquals(403, Failures.of(new Problem.Forbidden("a")).status());
        assertEquals(503, Failures.of(new Problem.Unavailable("a")).status());
        assertEquals(429, Failures.of(new Problem.TooMany("a", 7)).status());
        assertEquals(413, Failures.of(new TooLarge(5)).status());
        assertEquals("256 kB", new TooLarge(256 << 10).words());
        assertEquals("12 MB", new TooLarge(12 << 20).words());
        assertEquals(400, Failures.of(new Malformed("json.malformed", 1, 2)).status());
    }

    @Test
    void whoMayComeBackLaterIsToldWhen() {
        assertEquals(Optional.of(7), Failures.of(new Problem.TooMany("a", 7)).retryAfterSeconds());
        assertTrue(Failures.of(new Problem.Unavailable("a")).retryAfterSeconds().isPresent());
    }

    @Test
    void aProblemIsFoundHoweverItIsWrapped() {
        var wrapped = new RuntimeException(new RuntimeException(new Problem.Missing("document.unknown")));
        assertEquals(404, Failures.of(wrapped).status());
    }

    @Test
    void twoWhoChangeOneThingAtOnceAreAConflict() {
        assertEquals(409, Failures.of(new OptimisticLockException()).status());
        assertEquals(
                409,
                Failures.of(new RuntimeException(new RollbackException(new OptimisticLockException())))
                        .status());
    }

    @Test
    void aDatabaseThatIsAwayIsTemporaryAndOneThatRefusesIsNot() {
        assertEquals(
                503,
                Failures.of(new RuntimeException(new SQLException("gone", "08006")))
                        .status());
        assertEquals(
                500,
                Failures.of(new RuntimeException(new SQLException("no", "23505")))
                        .status());
    }

    @Test
    void whatNobodyExpectedHasAnIncidentAndSaysNothingElse() {
        var failure = Failures.of(new IllegalStateException("secret"));
        assertEquals(500, failure.status());
        assertTrue(failure.incident().orElseThrow().matches("[0-9a-f]{12}"));
        assertEquals(List.of(), failure.issues());
    }

    @Test
    void aCircleOfCausesEnds() {
        var one = new RuntimeException("one");
        one.initCause(new RuntimeException("two", one));
        assertEquals(500, Failures.of(one).status());
    }

    @Test
    void aProgramGetsEveryIssueAtOnce() {
        var failure = Failures.of(new Problem.Invalid(List.of(
                Issue.of("password", "password.too-short", 12), Issue.of("texts.vi.title", "title.unheard-of"))));
        var json = Json.createReader(
                        new StringReader(new String(new ProblemJson(WORDS).bytes(failure), StandardCharsets.UTF_8)))
                .readObject();
        assertEquals(422, json.getInt("status"));
        var issues = json.getJsonArray("issues");
        assertEquals("Too short: 12", issues.getJsonObject(0).getString("message"));
        assertEquals("password", issues.getJsonObject(0).getString("field"));
        assertEquals("title.unheard-of", issues.getJsonObject(1).getString("code"));
        assertEquals("title.unheard-of", issues.getJsonObject(1).getString("message"));
    }
}
