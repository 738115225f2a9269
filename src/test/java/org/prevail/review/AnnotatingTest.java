package org.prevail.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prevail.account.Person;
import org.prevail.account.Role;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;
import org.prevail.redline.Side;
import org.prevail.support.MemoryDatabase;

class AnnotatingTest {
    private static final Person LEGAL = person(Role.LEGAL);

    private final Jdbc jdbc = MemoryDatabase.migrated();
    private final MonotonicClock clock = new MonotonicClock(java.time.Clock.systemUTC(), Instant.EPOCH);
    private final Notes notes = new Notes(jdbc);
    private final Annotating annotating = new Annotating(jdbc, notes, clock);
    private final Review review =
            new Review(side("a", new Spec.Published("terms", 1, "en")), side("b", new Spec.Drafted("terms", "en")));

    private static Person person(Role role) {
        return new Person(1, role.name(), role.name(), role, UUID.randomUUID());
    }

    private static Compared side(String letter, Spec spec) {
        return new Compared(
                spec,
                spec,
                new Side(Optional.of("terms"), "a", Optional.empty(), Optional.empty(), "en", letter.repeat(64), "a"));
    }

    @BeforeEach
    void aSite() throws SQLException {
        MemoryDatabase.run(
                jdbc,
                "insert into site (id, name, hosts, default_locale, locales, zone, theme, contact_email, return_origins) values (1, 'a', '*', 'vi', 'vi', 'UTC', 'plain', 'a@b.example', '')");
    }

    private void write(String point, Note.Purpose purpose, String words) {
        annotating.write(
                1, review, Optional.ofNullable(point).map(id -> new Point(id, List.of())), purpose, words, LEGAL);
    }

    @Test
    void aNoteIsBoundToItsTwoTextsAndItsChange() {
        write("n14", Note.Purpose.INTERNAL, "  Why?  ");
        var note = notes.of(1, review.texts()).get(0);
        assertEquals(Optional.of("n14"), note.point());
        assertEquals("Why?", note.words());
        assertEquals(LEGAL.actor(), note.writtenBy());
        assertEquals(
                List.of(),
                notes.of(1, new Texts(review.texts().after(), review.texts().before())));
    }

    @Test
    void whatCannotBeANoteIsRefused() {
        for (var words : List.of(" ", "a".repeat(2_001), "a\0", "\ud800")) {
            var refused = assertThrows(Problem.Invalid.class, () -> write(null, Note.Purpose.INTERNAL, words));
            assertEquals("words", refused.issues().get(0).field());
        }
        var member = person(Role.MEMBER);
        assertThrows(
                Problem.Forbidden.class,
                () -> annotating.write(1, review, Optional.empty(), Note.Purpose.INTERNAL, "words", member));
    }

    @Test
    void onlyWhoWroteANoteRemovesItAndThatItWasThereStaysRecorded() {
        write(null, Note.Purpose.INTERNAL, "words");
        var id = notes.of(1, review.texts()).get(0).id();
        assertThrows(Problem.Forbidden.class, () -> annotating.remove(1, id, person(Role.OWNER)));
        annotating.remove(1, id, LEGAL);
        assertEquals(List.of(), notes.of(1, review.texts()));
        assertEquals(1, MemoryDatabase.count(jdbc, "select count(*) from review_note"));
        assertThrows(Problem.Missing.class, () -> annotating.remove(1, id, LEGAL));
    }

    @Test
    void whatIsForTheChangeNoteIsOfferedUntilTheNextPublication() {
        write("n1", Note.Purpose.INTERNAL, "internal");
        write("n1", Note.Purpose.CHANGE_NOTE, "public");
        assertEquals(
                List.of("public"),
                notes.forChangeNote(1, "terms", Instant.EPOCH).stream()
                        .map(Note::words)
                        .toList());
        assertEquals(List.of(), notes.forChangeNote(1, "term", Instant.EPOCH));
        assertEquals(List.of(), notes.forChangeNote(1, "terms", clock.instant().plusSeconds(1)));
    }
}
