package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.support.SettableClock;

class CsrfTest {
    private static final Optional<String> NOBODY = Optional.empty();
    private static final Optional<String> AN = Optional.of("session-of-an");
    private static final Optional<String> BINH = Optional.of("session-of-binh");

    private final SettableClock clock = new SettableClock();
    private final Csrf csrf = new Csrf(TestSigner.fresh(), clock);

    @Test
    void aTokenIsGoodForTheSessionItWasMadeFor() {
        assertTrue(csrf.valid(csrf.token(AN), AN));
        assertTrue(csrf.valid(csrf.token(NOBODY), NOBODY));
    }

    @Test
    void aTokenIsNoGoodForAnotherSession() {
        assertFalse(csrf.valid(csrf.token(AN), BINH));
        assertFalse(csrf.valid(csrf.token(AN), NOBODY));
        assertFalse(csrf.valid(csrf.token(NOBODY), AN));
    }

    @Test
    void aTokenIsGoodForTwelveHours() {
        String token = csrf.token(AN);
        clock.pass(Duration.ofHours(12));
        assertTrue(csrf.valid(token, AN));
        clock.pass(Duration.ofMillis(1));
        assertFalse(csrf.valid(token, AN));
    }

    @Test
    void aTokenOfAnotherNodeSlightlyAheadIsGoodButNotOneFromTomorrow() {
        var ahead = new SettableClock();
        var signer = TestSigner.fresh();
        ahead.pass(Duration.ofSeconds(30));
        assertTrue(new Csrf(signer, clock).valid(new Csrf(signer, ahead).token(AN), AN));
        ahead.pass(Duration.ofDays(1));
        assertFalse(new Csrf(signer, clock).valid(new Csrf(signer, ahead).token(AN), AN));
    }

    @Test
    void nothingElseIsAToken() {
        String token = csrf.token(AN);
        assertFalse(csrf.valid(null, AN));
        assertFalse(csrf.valid("", AN));
        assertFalse(csrf.valid("a.b.c", AN));
        assertFalse(csrf.valid(token.substring(1), AN));
        assertFalse(csrf.valid(token + "A", AN));
        assertFalse(csrf.valid(new Csrf(TestSigner.fresh(), clock).token(AN), AN));
    }

    @Test
    void anotherSignatureOfOursIsNoToken() {
        var signer = TestSigner.fresh();
        var ours = new Csrf(signer, clock);
        assertFalse(ours.valid(signer.sign("visitor", new byte[24]), NOBODY));
    }
}
