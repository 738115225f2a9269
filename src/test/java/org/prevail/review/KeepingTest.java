package org.prevail.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prevail.account.Person;
import org.prevail.account.Role;
import org.prevail.document.Site;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;
import org.prevail.support.MemoryDatabase;

class KeepingTest {
    private static final Site SITE = new Site(1, "a", "a@b.example");
    private static final Person LEGAL = new Person(1, "legal", "Legal", Role.LEGAL, UUID.randomUUID());

    private final Jdbc jdbc = MemoryDatabase.migrated();
    private final Keeping keeping =
            new Keeping(jdbc, new MonotonicClock(java.time.Clock.systemUTC(), Instant.EPOCH), new Desk());

    private String keep(String text) {
        return keeping.keep(
                SITE, new Upload("", "vi", Optional.empty(), "", text.getBytes(StandardCharsets.UTF_8)), LEGAL);
    }

    @Test
    void whereNoMoreIsKeptATextThatIsKeptAlreadyIsStillFoundAgain() throws SQLException {
        MemoryDatabase.run(
                jdbc,
                "insert into site (id, name, hosts, default_locale, locales, zone, theme, contact_email, return_origins) values (1, 'a', '*', 'vi', 'vi', 'UTC', 'plain', 'a@b.example', '')");
        String digest = keep("Kept.");
        MemoryDatabase.run(
                jdbc,
                "insert into foreign_text (site_id, digest, name, locale, origin, canonical, scheme, added_at, added_by)"
                        + " select 1, 'd' || \"X\", 'a', 'vi', 'PLAIN', 'a', 'c1', timestamp '2026-01-01 00:00:00', 'a'"
                        + " from system_range(2, " + Keeping.MOST_KEPT + ")");
        assertThrows(Problem.Conflict.class, () -> keep("One more."));
        assertEquals(digest, keep("Kept."));
    }

    @Test
    void aFileWithoutAByteIsNamed() {
        var upload = new Upload("", "vi", Optional.empty(), "contract.docx", new byte[0]);
        var refused = assertThrows(Problem.Invalid.class, () -> keeping.keep(SITE, upload, LEGAL));
        assertEquals("foreign.empty-file", refused.issues().get(0).code());
        assertEquals(List.of("contract.docx"), refused.issues().get(0).arguments());
    }
}
