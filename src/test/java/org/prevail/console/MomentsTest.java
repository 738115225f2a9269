package org.prevail.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.platform.problem.Issue;

class MomentsTest {
    private final List<Issue> issues = new ArrayList<>();

    private Optional<Instant> read(String date, String time, String zone) {
        return Moments.read(date, time, "date", ZoneId.of(zone), issues);
    }

    @Test
    void r20ADayAndATimeAreTakenInTheSitesZone() {
        assertEquals(Optional.of(Instant.parse("2026-11-30T17:00:00Z")), read("2026-12-01", "", "Asia/Ho_Chi_Minh"));
        assertEquals(
                Optional.of(Instant.parse("2026-12-01T01:30:10Z")), read("2026-12-01", "08:30:10", "Asia/Ho_Chi_Minh"));
        assertEquals(List.of(), issues);
    }

    @Test
    void nothingTypedIsNoInstant() {
        assertEquals(Optional.empty(), read("", "", "Asia/Ho_Chi_Minh"));
        assertEquals(List.of(), issues);
    }

    @Test
    void whatIsNoInstantIsNamed() {
        for (String[] typed :
                new String[][] {{"", "08:00"}, {"tomorrow", ""}, {"2026-02-30", ""}, {"2026-02-03", "8"}}) {
            issues.clear();
            assertEquals(Optional.empty(), read(typed[0], typed[1], "Asia/Ho_Chi_Minh"));
            assertEquals(List.of(Issue.of("date", "console.date")), issues);
        }
    }

    @Test
    void aTimeTheClocksPassOverIsNamed() {
        assertEquals(Optional.empty(), read("2026-03-29", "02:30", "Europe/Berlin"));
        assertEquals("console.no-such-time", issues.get(0).code());
    }
}
