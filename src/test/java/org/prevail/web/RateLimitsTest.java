package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prevail.platform.problem.Problem;
import org.prevail.support.SettableClock;

class RateLimitsTest {
    private static final String HOME = "192.0.2.1";
    private static final String CAFE = "192.0.2.2";

    private final SettableClock clock = new SettableClock();
    private final RateLimits limits = new RateLimits(clock);

    @Test
    void theSeventhWrongPasswordInARowHasToWaitAMinute() {
        tryWrong("an", HOME, 6);
        var refused = assertThrows(Problem.TooMany.class, () -> limits.requireSignIn("an", HOME));
        assertEquals(60, refused.retryAfterSeconds());
        clock.pass(Duration.ofSeconds(59));
        assertThrows(Problem.TooMany.class, () -> limits.requireSignIn("an", HOME));
        clock.pass(Duration.ofSeconds(1));
        assertDoesNotThrow(() -> limits.requireSignIn("an", HOME));
    }

    @Test
    void nobodyIsLimitedByAddressAlone() {
        for (int i = 0; i < 100; i++) {
            limits.requireSignIn("person-" + i, HOME);
        }
    }

    @Test
    void aStrangerElsewhereDoesNotAtOnceKeepTheOwnerOfALoginOut() {
        tryWrong("an", CAFE, 6);
        assertDoesNotThrow(() -> limits.requireSignIn("an", HOME));
    }

    @Test
    void whatOneAddressIsRefusedCostsNobodyElse() {
        tryInVain("owner", CAFE, 300);
        assertDoesNotThrow(() -> limits.requireSignIn("owner", HOME));
        assertDoesNotThrow(() -> limits.requireSignIn("an", CAFE));
    }

    @Test
    void whoIsRefusedForTheTriesOfOthersKeepsTheirOwn() {
        for (int i = 0; i < 30; i++) {
            limits.requireSignIn("an", "192.0.2." + (100 + i));
        }
        tryInVain("an", HOME, 10);
        clock.pass(Duration.ofSeconds(30));
        assertDoesNotThrow(() -> limits.requireSignIn("an", HOME));
    }

    @Test
    void whoIsRefusedBecauseEverybodyTriesKeepsTheirOwn() {
        for (int i = 0; i < 200; i++) {
            limits.requireSignIn("person-" + i, HOME);
        }
        tryInVain("an", HOME, 50);
        clock.pass(Duration.ofSeconds(1));
        assertDoesNotThrow(() -> limits.requireSignIn("an", HOME));
    }

    @Test
    void oneLoginFromManyAddressesIsLimitedToo() {
        for (int i = 0; i < 30; i++) {
            limits.requireSignIn("an", "192.0.2." + i);
        }
        assertThrows(Problem.TooMany.class, () -> limits.requireSignIn("an", "192.0.2.200"));
    }

    @Test
    void oneLoginIsOneLoginHoweverItIsTyped() {
        tryWrong("an", HOME, 3);
        tryWrong(" AN ", HOME, 3);
        assertThrows(Problem.TooMany.class, () -> limits.requireSignIn("An", HOME));
        tryWrong("h\u00e0@example.com", HOME, 6);
        assertThrows(Problem.TooMany.class, () -> limits.requireSignIn("ha\u0300@example.com", HOME));
    }

    @Test
    void whoSignsInRightlyIsNeverLimited() {
        for (int i = 0; i < 1_000; i++) {
            limits.requireSignIn("an", HOME);
            limits.signedIn("an", HOME);
        }
    }

    @Test
    void aVisitorBeyondTheirShareGetsPagesWithoutTheForm() {
        var visitor = Optional.of(UUID.randomUUID());
        int allowed = 0;
        while (limits.allowPresentation(visitor)) {
            allowed++;
        }
        assertTrue(allowed >= 100, "a reader of many documents is no flood");
        assertTrue(limits.allowPresentation(Optional.of(UUID.randomUUID())), "others are not touched");
        clock.pass(Duration.ofSeconds(1));
        assertTrue(limits.allowPresentation(visitor));
    }

    @Test
    void aNodeHasAGenerousShareForAllWhoAreNew() {
        for (int i = 0; i < 100_000; i++) {
            assertTrue(limits.allowPresentation(Optional.empty()));
        }
        for (int i = 0; i < 100_000; i++) {
            limits.allowPresentation(Optional.empty());
        }
        assertFalse(limits.allowPresentation(Optional.empty()));
        assertThrows(Problem.TooMany.class, () -> limits.requireAnonymousWrite(Optional.empty()));
    }

    private void tryInVain(String login, String address, int times) {
        for (int i = 0; i < times; i++) {
            try {
                limits.requireSignIn(login, address);
            } catch (Problem.TooMany expected) {
                continue;
            }
        }
    }

    private void tryWrong(String login, String address, int times) {
        for (int i = 0; i < times; i++) {
            limits.requireSignIn(login, address);
        }
    }
}
