package org.prevail.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.support.MemoryDatabase;
import org.prevail.support.SettableClock;

class GateLinksTest {
    private static final GateLinks.Passage PASSAGE =
            new GateLinks.Passage(new UUID(1, 2), 1, "shop", "vi", "https://host.example/back");

    private final Jdbc database = MemoryDatabase.migrated();
    private final SettableClock clock = new SettableClock();
    private final GateLinks links = new GateLinks(database, new MonotonicClock(clock, Instant.EPOCH));

    @BeforeEach
    void aHostSystem() throws SQLException {
        MemoryDatabase.run(database, "insert into host_system values (1, 'shop')");
    }

    @Test
    void aLinkOpensTheGateOnce() {
        var secret = links.create(PASSAGE);
        assertEquals(Optional.of(PASSAGE), links.redeem(secret));
        assertEquals(Optional.empty(), links.redeem(secret));
    }

    @Test
    void ofManyWhoComeWithOneLinkAtOnceOneGetsThrough() throws Exception {
        var secret = links.create(PASSAGE);
        var people = Executors.newFixedThreadPool(8);
        try {
            Callable<Optional<GateLinks.Passage>> comes = () -> links.redeem(secret);
            var came = people.invokeAll(Collections.nCopies(8, comes));
            int through = 0;
            for (var one : came) {
                through += one.get().isPresent() ? 1 : 0;
            }
            assertEquals(1, through);
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void aLinkRunsOut() {
        var used = links.create(PASSAGE);
        var late = links.create(PASSAGE);
        clock.pass(GateLinks.LASTING.minusMillis(1));
        assertTrue(links.redeem(used).isPresent());
        clock.pass(java.time.Duration.ofMillis(1));
        assertEquals(Optional.empty(), links.redeem(late));
    }

    @Test
    void anInventedSecretOpensNothing() {
        links.create(PASSAGE);
        for (var invented : new String[] {"", "a", "A".repeat(43), "\0", "' or 1=1 --"}) {
            assertEquals(Optional.empty(), links.redeem(invented));
        }
    }

    @Test
    void theSecretIsNotStored() {
        var secret = links.create(PASSAGE);
        assertEquals(43, secret.length());
        assertNotEquals(secret, links.create(PASSAGE));
        assertEquals(
                0,
                MemoryDatabase.count(database, "select count(*) from gate_link where token_hash = '" + secret + "'"));
    }
}
