package org.prevail.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.signing.Signer;
import org.prevail.support.MemoryDatabase;
import org.prevail.support.SettableClock;

class VisitorCookieTest {
    private final Signer signer =
            new Signer(MemoryDatabase.migrated(), new MonotonicClock(new SettableClock(), Instant.EPOCH));
    private final VisitorCookie cookie = new VisitorCookie(signer);

    @Test
    void r9WhatWasWrittenIsRead() {
        var visitor = Visitor.fresh(Instant.EPOCH);
        assertEquals(Optional.of(visitor), cookie.read(cookie.write(visitor)));
        var known = visitor.with(UUID.randomUUID()).with(UUID.randomUUID()).lastingNow();
        assertEquals(Optional.of(known), cookie.read(cookie.write(known)));
    }

    @Test
    void r9ItRemembersTheLatestPresentationsAndStaysSmall() {
        var visitor = Visitor.fresh(Instant.EPOCH);
        var first = UUID.randomUUID();
        var latest = UUID.randomUUID();
        visitor = visitor.with(first);
        for (int i = 0; i < Visitor.MOST; i++) {
            visitor = visitor.with(latest);
        }
        assertTrue(visitor.knows(latest));
        assertFalse(visitor.knows(first));
        assertTrue(cookie.write(visitor).length() < 1_000, "browsers keep at least 4 KB");
    }

    /** Ids of one subject's presentations begin alike. */
    @Test
    void r9WhatWasShownToOneSubjectIsToldApart() {
        var visitor = Visitor.fresh(Instant.EPOCH);
        for (int i = 0; i < Visitor.MOST; i++) {
            visitor = visitor.with(new UUID(0x8000, i));
        }
        assertTrue(visitor.knows(new UUID(0x8000, 1)));
        assertFalse(visitor.knows(new UUID(0x8000, Visitor.MOST)));
    }

    @Test
    void aForgedOneIsNone() {
        var written = cookie.write(Visitor.fresh(Instant.EPOCH));
        for (int i = 0; i < written.length(); i++) {
            var forged = written.substring(0, i) + (written.charAt(i) == 'x' ? 'y' : 'x') + written.substring(i + 1);
            assertEquals(Optional.empty(), cookie.read(forged), forged);
        }
    }

    @Test
    void oneOfAnotherKindOrFormIsNone() {
        byte[] bytes = new byte[18];
        assertEquals(Optional.empty(), cookie.read(signer.sign("visitor", bytes)), "form 0");
        bytes[0] = 1;
        assertTrue(cookie.read(signer.sign("visitor", bytes)).isPresent());
        assertEquals(Optional.empty(), cookie.read(signer.sign("presentation", bytes)));
        assertEquals(Optional.empty(), cookie.read(signer.sign("visitor", new byte[] {1, 0, 0})), "cut short");
    }
}
