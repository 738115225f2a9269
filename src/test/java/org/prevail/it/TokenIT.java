package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;

/** What a presentation token is good for (R10, R11, R14). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TokenIT {
    private final World world = new World();
    private String key;

    @BeforeEach
    void aDocument() {
        key = world.terms("t" + System.identityHashCode(this), "");
        world.publish(key, "Câu.", "Sentence.");
    }

    private Client.Answer send(Client visitor, String token, String decision) {
        return visitor.form("/en/decisions", Map.of("presentation", token, "decision", decision));
    }

    @Test
    void r10AForgedTokenIsRefused() {
        var visitor = world.visitor();
        String token = visitor.get("/en/" + key).token();
        String forged = token.substring(0, token.length() - 3) + (token.endsWith("AAA") ? "BBB" : "AAA");
        assertEquals(422, send(visitor, forged, "ACCEPTED").status());
        assertEquals(422, send(visitor, "", "ACCEPTED").status());
        assertEquals(422, send(visitor, "nonsense\u0000", "ACCEPTED").status());
    }

    @Test
    void r10SomebodyElsesTokenIsRefused() {
        var visitor = world.visitor();
        visitor.get("/en/" + key);
        String foreign = world.visitor().get("/en/" + key).token();
        assertEquals(422, send(visitor, foreign, "ACCEPTED").status());
    }

    @Test
    void r10AFormThatSaysTwoDecisionsIsNone() {
        var visitor = world.visitor();
        String token = visitor.get("/en/" + key).token();
        for (String both : List.of(
                "decision=ACCEPTED&decision=DECLINED",
                "decision=DECLINED&decision=ACCEPTED",
                "decision=ACCEPTED&d%65cision=DECLINED")) {
            var answer = visitor.post(
                    "/en/decisions",
                    "application/x-www-form-urlencoded",
                    ("presentation=" + token + "&" + both).getBytes(StandardCharsets.UTF_8));
            assertEquals(422, answer.status(), answer.body());
        }
        assertEquals(303, send(visitor, token, "DECLINED").status(), "nothing was recorded");
    }

    @Test
    void r14SentAgainIsTheSameDecisionAndAnotherDecisionIsAConflict() {
        var visitor = world.visitor();
        String token = visitor.get("/en/" + key).token();
        var first = send(visitor, token, "ACCEPTED");
        assertEquals(303, first.status());
        assertEquals(first.location(), send(visitor, token, "ACCEPTED").location());
        assertEquals(409, send(visitor, token, "DECLINED").status());
    }

    @Test
    void r14WhoeverSendsTheOppositeOnAnOldFormCanChangeTheirDecisionAtOnce() {
        for (var visitor : List.of(world.visitor(), Client.withoutCookies(world.origin))) {
            String token = visitor.get("/en/" + key).token();
            send(visitor, token, "ACCEPTED");
            var declining = send(visitor, token, "DECLINED");
            assertEquals(409, declining.status());
            assertTrue(declining.body().contains("href=\"/vi/" + key + "\""), "in another language, too");
            var withdrawn = send(visitor, declining.token(), "WITHDRAWN");
            assertEquals(303, withdrawn.status(), withdrawn.body());
            var accepting = send(visitor, token, "ACCEPTED");
            assertEquals(409, accepting.status());
            assertEquals(303, send(visitor, accepting.token(), "ACCEPTED").status());
        }
    }

    @Test
    void r14EveryPresentationMakesAFreshToken() {
        var visitor = world.visitor();
        assertNotEquals(
                visitor.get("/en/" + key).token(), visitor.get("/en/" + key).token());
    }

    @Test
    void r14ManyAtOnceAreOneDecision() throws Exception {
        var visitor = world.visitor();
        String token = visitor.get("/en/" + key).token();
        var pool = Executors.newFixedThreadPool(8);
        Callable<String> send = () -> send(visitor, token, "ACCEPTED").location();
        var receipts = pool.invokeAll(Collections.nCopies(8, send)).stream()
                .map(TokenIT::get)
                .collect(Collectors.toSet());
        pool.shutdown();
        assertEquals(1, receipts.size(), receipts.toString());
    }

    @Test
    void r11WhatWasShownIsAcceptedThoughAnotherCameIntoForceMeanwhile() {
        var visitor = world.visitor();
        String token = visitor.get("/en/" + key).token();
        world.publish(key, "Câu mới.", "New sentence.");
        var answer = send(visitor, token, "ACCEPTED");
        assertEquals(303, answer.status());
        assertTrue(visitor.get(answer.location()).body().contains("/en/" + key));
        assertTrue(visitor.get("/en/" + key).asks());
    }

    @Test
    void r11ADecisionOnAWithdrawnVersionIsRecorded() {
        var visitor = world.visitor();
        String token = visitor.get("/en/" + key).token();
        world.withdraw(key, 1);
        assertEquals(303, send(visitor, token, "DECLINED").status());
    }

    @Test
    void r9WithoutCookiesAcceptingWorksForThisPage() {
        var visitor = Client.withoutCookies(world.origin);
        String token = visitor.get("/en/" + key).token();
        var answer = send(visitor, token, "ACCEPTED");
        assertEquals(303, answer.status());
        assertEquals(200, visitor.get(answer.location()).status());
    }

    @Test
    void anUnknownDecisionIsRefused() {
        var visitor = world.visitor();
        assertEquals(
                422, send(visitor, visitor.get("/en/" + key).token(), "MAYBE").status());
    }

    @Test
    void anEmptyRequestThatIsNoFormIsRefused() {
        var empty = world.visitor()
                .send(world.visitor().request("/en/decisions").POST(HttpRequest.BodyPublishers.noBody()));
        assertEquals(415, empty.status(), empty.body());
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        var visitor = world.visitor();
        var fields = Map.of("presentation", visitor.get("/en/" + key).token(), "decision", "ACCEPTED");
        assertEquals(
                403,
                visitor.form("/en/decisions", fields, "Origin", "https://elsewhere.example")
                        .status());
        assertEquals(
                403,
                visitor.form("/en/decisions", fields, "Sec-Fetch-Site", "cross-site")
                        .status());
    }

    private static <T> T get(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void r14EveryTimeThePageIsGivenItsFormHasATokenOfItsOwn() {
        var visitor = world.visitor();
        var given = IntStream.range(0, 4)
                .mapToObj(time -> visitor.get("/en/" + key))
                .toList();
        var tokens = given.stream().map(Client.Answer::token).collect(Collectors.toSet());
        assertEquals(4, tokens.size());
        String pages = given.get(3).body().replace(given.get(3).token(), "");
        assertEquals(given.get(2).body().replace(given.get(2).token(), ""), pages);
        assertEquals(303, send(visitor, given.get(3).token(), "ACCEPTED").status());
    }

    @Test
    void whatIsGivenAgainEndsWithADecisionAPublicationAndAWithdrawal() {
        var visitor = world.visitor();
        for (int time = 0; time < 3; time++) {
            assertTrue(visitor.get("/en/" + key).asks());
        }
        String early = visitor.get("/en/" + key).token();
        send(visitor, early, "ACCEPTED");
        for (int time = 0; time < 3; time++) {
            assertFalse(visitor.get("/en/" + key).asks());
        }
        int second = world.publish(key, "Câu khác.", "Another sentence.");
        for (int time = 0; time < 3; time++) {
            assertTrue(visitor.get("/en/" + key).asks());
        }
        world.withdraw(key, second);
        for (int time = 0; time < 3; time++) {
            assertFalse(visitor.get("/en/" + key).asks());
        }
    }
}
