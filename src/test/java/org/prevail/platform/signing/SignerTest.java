package org.prevail.platform.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.support.MemoryDatabase;
import org.prevail.support.SettableClock;

class SignerTest {
    private static final byte[] PAYLOAD = "what was said".getBytes(UTF_8);

    private static final Jdbc DATABASE = MemoryDatabase.migrated();

    private final Signer signer = on(DATABASE);

    @Test
    void whatWasSignedIsFoundAgain() {
        assertArrayEquals(
                PAYLOAD, signer.verify("token", signer.sign("token", PAYLOAD)).orElseThrow());
        assertArrayEquals(
                new byte[0],
                signer.verify("token", signer.sign("token", new byte[0])).orElseThrow());
    }

    @Test
    void nodesShareTheirKeys() {
        var other = on(DATABASE);
        assertTrue(other.verify("token", signer.sign("token", PAYLOAD)).isPresent());
        assertTrue(signer.verify("token", other.sign("token", PAYLOAD)).isPresent());
        assertEquals(1, MemoryDatabase.count(DATABASE, "select count(*) from signing_key"));
    }

    @Test
    void aCookieNeverPassesForAToken() {
        assertTrue(signer.verify("token", signer.sign("cookie", PAYLOAD)).isEmpty());
    }

    @Test
    void everyChangedCharacterIsNoticed() {
        var signed = signer.sign("token", PAYLOAD);
        for (int i = 0; i < signed.length(); i++) {
            var changed = signed.substring(0, i) + (signed.charAt(i) == 'A' ? 'B' : 'A') + signed.substring(i + 1);
            assertTrue(signer.verify("token", changed).isEmpty(), changed);
        }
    }

    @Test
    void aKeyOfAnotherPortalOpensNothing() {
        var signed = on(MemoryDatabase.migrated()).sign("token", PAYLOAD);
        signer.sign("token", PAYLOAD);
        assertTrue(signer.verify("token", signed).isEmpty());
    }

    @Test
    void afterARotationTheNewKeySignsAndTheOldOneStillVerifies() throws Exception {
        var database = MemoryDatabase.migrated();
        var running = on(database);
        var old = running.sign("token", PAYLOAD);
        MemoryDatabase.run(
                database,
                "insert into signing_key values ('k2', X'0102030405060708', timestamp '2099-01-01 00:00:00')");
        var rotated = on(database);
        var signed = rotated.sign("token", PAYLOAD);
        assertTrue(signed.startsWith("k2."));
        assertTrue(rotated.verify("token", old).isPresent());
        assertTrue(running.verify("token", signed).isPresent(), "a running node learns of the new key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "k1", "k1.", "k1..", ".a.b", "k1.%.a", "k1.a.b.c", "\0.\0.\0", "k9.a.b"})
    void anythingElseIsNotOurs(String forged) {
        signer.sign("token", PAYLOAD);
        assertTrue(signer.verify("token", forged).isEmpty());
    }

    private static Signer on(Jdbc database) {
        return new Signer(database, new MonotonicClock(new SettableClock(), Instant.EPOCH));
    }
}
