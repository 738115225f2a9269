package org.prevail.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.prevail.support.SettableClock;

class MonotonicClockTest {
    private final SettableClock machine = new SettableClock();

    @Test
    void r2NowNeverRunsBackwardsWhenTheMachineIsSetBack() {
        var clock = new MonotonicClock(machine, Instant.EPOCH);
        var before = clock.instant();
        machine.pass(Duration.ofHours(-2));
        assertEquals(before, clock.instant());
        machine.pass(Duration.ofHours(2).plusMillis(1));
        assertEquals(before.plusMillis(1), clock.instant());
    }

    @Test
    void r2NowIsNeverBeforeWhatIsStored() {
        var stored = machine.instant().plusSeconds(60);
        assertEquals(stored, new MonotonicClock(machine, stored).instant());
        var clock = new MonotonicClock(machine, Instant.EPOCH);
        clock.notBefore(stored);
        assertEquals(stored, clock.instant());
        clock.notBefore(stored.minusSeconds(1));
        assertEquals(stored, clock.instant());
    }

    @Test
    void r20InstantsAreUtcInMilliseconds() {
        var fine = Clock.fixed(Instant.parse("2026-01-01T00:00:00.123456789Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        var clock = new MonotonicClock(fine, Instant.EPOCH);
        assertEquals(Instant.parse("2026-01-01T00:00:00.123Z"), clock.instant());
        assertEquals(ZoneOffset.UTC, clock.getZone());
        assertThrows(IllegalArgumentException.class, () -> clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    @Property(tries = 200)
    void r2HoweverTheMachinesClockJumps(@ForAll List<Integer> jumps) {
        var clock = new MonotonicClock(machine, Instant.EPOCH);
        var last = clock.instant();
        for (int jump : jumps) {
            machine.pass(Duration.ofMillis(jump));
            var now = clock.instant();
            assertFalse(now.isBefore(last));
            last = now;
        }
    }
}
