package org.prevail.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class Argon2Test {
    private static final String PASSWORD = "mật khẩu đủ dài";

    @Test
    void aPasswordIsVerifiedByItsHash() {
        String hash = Argon2.hash(PASSWORD);
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertTrue(Argon2.verify(PASSWORD, hash));
        assertFalse(Argon2.verify(PASSWORD + " ", hash));
        assertFalse(Argon2.verify("", hash));
    }

    @Test
    void aHashFromElsewhereIsVerifiedWithItsOwnParameters() {
        // RFC 9106 has no vector without secret and data; this one is the reference implementation's:
        // argon2 somesalt -id -t 2 -k 65536 -p 1, password "password".
        assertTrue(Argon2.verify(
                "password", "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"));
    }

    @Test
    void oneKeyboardsLettersAreAnothers() {
        String hash = Argon2.hash(Normalizer.normalize(PASSWORD, Normalizer.Form.NFD));
        assertTrue(Argon2.verify(Normalizer.normalize(PASSWORD, Normalizer.Form.NFC), hash));
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertNotEquals(Argon2.hash(PASSWORD), Argon2.hash(PASSWORD));
    }

    @Test
    void whatIsNoHashVerifiesNothing() {
        for (String stored : new String[] {
            "", "x", "$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA", "$argon2id$v=19$m=,t=,p=$$"
        }) {
            assertFalse(Argon2.verify(PASSWORD, stored), stored);
        }
    }
}
