package org.prevail.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prevail.account.Person;
import org.prevail.account.Role;
import org.prevail.document.Site;
import org.prevail.evidence.EvidenceLog;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;
import org.prevail.redline.Side;
import org.prevail.support.MemoryDatabase;

/** Sign-offs, ticks and texts from elsewhere, on a real schema. */
class SigningOffTest {
    private static final Site SITE = new Site(1, "a", "a@b.example");
    private static final Person LEGAL = person(Role.LEGAL);
    private static final Person EDITOR = person(Role.EDITOR);

    private final Jdbc jdbc = MemoryDatabase.migrated();
    private final MonotonicClock clock = new MonotonicClock(java.time.Clock.systemUTC(), Instant.EPOCH);
    private final SigningOff signing = new SigningOff(jdbc, new EvidenceLog(), clock);
    private final SignOffs signOffs = new SignOffs(jdbc);
    private final ForeignTexts texts = new ForeignTexts(jdbc);
    private final Keeping keeping = new Keeping(jdbc, clock, new Desk());

    private static Person person(Role role) {
        return new Person(1, role.name(), role.name(), role, UUID.randomUUID());
    }

    @BeforeEach
    void aSite() throws SQLException {
        MemoryDatabase.run(
                jdbc,
                "insert into site (id, name, hosts, default_locale, locales, zone, theme, contact_email, return_origins) values (1, 'a', '*', 'vi', 'vi en', 'UTC', 'plain', 'a@b.example', '')");
    }

    private String kept(String words) {
        return keeping.keep(
                SITE, new Upload(words, "en", Optional.empty(), "", words.getBytes(StandardCharsets.UTF_8)), EDITOR);
    }

    private static Compared text(String digest) {
        return new Compared(
                new Spec.Foreign(digest),
                new Spec.Foreign(digest),
                new Side(Optional.empty(), "a", Optional.empty(), Optional.empty(), "en", digest, "a"));
    }

    private static Compared draft(String digest) {
        var spec = new Spec.Drafted("terms", "en");
        return new Compared(
                spec, spec, new Side(Optional.of("terms"), "a", Optional.empty(), Optional.empty(), "en", digest, "a"));
    }

    private SignOff sign(Review review, Person by) {
        return signing.sign(SITE, review, review.texts(), 17, 12, by);
    }

    private long evidence() {
        return MemoryDatabase.count(jdbc, "select count(*) from evidence_event where kind = 'SIGN_OFF'");
    }

    private <T> List<Object> atOnce(List<Callable<T>> acts) throws Exception {
        var pool = Executors.newFixedThreadPool(acts.size());
        try {
            var results = new ArrayList<Object>();
            for (Future<T> future : pool.invokeAll(acts)) {
                try {
                    results.add(future.get());
                } catch (java.util.concurrent.ExecutionException refused) {
                    results.add(refused.getCause());
                }
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whoeverSignsTwiceAtOnceHasSignedOnce() throws Exception {
        var review = new Review(text(kept("One.")), text(kept("Two.")));
        Callable<SignOff> act = () -> sign(review, LEGAL);
        var signed = atOnce(List.of(act, act, act, act));
        assertEquals(
                1, signed.stream().map(one -> ((SignOff) one).id()).distinct().count());
        assertEquals(1, signOffs.of(1, review.texts()).size());
        assertEquals(1, evidence());
    }

    @Test
    void twoPeopleWhoSignAtOnceBothHaveSigned() throws Exception {
        var review = new Review(text(kept("One.")), text(kept("Two.")));
        var other = person(Role.OWNER);
        // One of them reads it the other way round: neither waits for the other for ever.
        atOnce(List.of(() -> sign(review, LEGAL), () -> sign(new Review(review.after(), review.before()), other)));
        atOnce(List.<Callable<SignOff>>of(() -> sign(review, other)));
        assertEquals(2, signOffs.of(1, review.texts()).size());
        assertEquals(3, evidence());
    }

    @Test
    void anEditorSignsNothing() {
        var review = new Review(draft("a".repeat(64)), draft("b".repeat(64)));
        assertThrows(Problem.Forbidden.class, () -> sign(review, EDITOR));
        assertEquals(0, evidence());
    }

    @Test
    void r3NothingIsSignedThatWasNotSeen() {
        var now = new Review(draft("a".repeat(64)), draft("c".repeat(64)));
        var seen = new Texts("a".repeat(64), "b".repeat(64));
        assertThrows(Problem.Conflict.class, () -> signing.sign(SITE, now, seen, 1, 1, LEGAL));
        assertEquals(0, evidence());
    }

    @Test
    void aSignOffOfADraftIsOfAnEarlierTextOnceTheDraftChanges() {
        var before = draft("a".repeat(64));
        sign(new Review(before, draft("b".repeat(64))), LEGAL);
        var now = new Review(before, draft("c".repeat(64)));
        assertEquals(List.of(), signOffs.of(1, now.texts()));
        assertEquals(
                1,
                signOffs.ofEarlierTexts(1, now.after().settled(), now.texts(), Instant.EPOCH)
                        .size());
        assertEquals(
                0,
                signOffs.ofEarlierTexts(
                                1,
                                now.after().settled(),
                                now.texts(),
                                clock.instant().plusSeconds(1))
                        .size(),
                "what was signed before the last publication was of another draft");
    }

    @Test
    void aTextIsKeptOnceUnderItsDigestAndCanBeRemovedByWhoAddedIt() {
        String digest = kept("Words.");
        assertEquals(digest, kept("Words."));
        assertEquals(1, texts.all(1).size());
        assertThrows(Problem.Forbidden.class, () -> keeping.remove(SITE, digest, person(Role.EDITOR)));
        keeping.remove(SITE, digest, EDITOR);
        assertEquals(List.of(), texts.all(1));
        assertThrows(Problem.Missing.class, () -> keeping.remove(SITE, digest, LEGAL));
    }

    @Test
    void aTextThatIsSignedOffStaysWhoeverComesFirst() throws Exception {
        for (int i = 0; i < 20; i++) {
            String digest = kept("Words " + i + ".");
            var review = new Review(draft("a".repeat(64)), text(digest));
            var results = atOnce(List.<Callable<Object>>of(() -> sign(review, LEGAL), () -> {
                keeping.remove(SITE, digest, LEGAL);
                return "removed";
            }));
            boolean there = texts.find(1, digest).isPresent();
            assertEquals(there, results.get(0) instanceof SignOff, results.toString());
            assertEquals(!there, results.get(1).equals("removed"), results.toString());
            assertEquals(there ? 1 : 0, signOffs.of(1, review.texts()).size());
        }
    }

    @Test
    void ticksAreEachReadersOwnAndTheLastOneHolds() {
        var ticks = new Ticks(jdbc, clock);
        var texts = new Texts("a".repeat(64), "b".repeat(64));
        var all = Set.of("n1", "n2", "o3");
        ticks.set(1, texts, LEGAL, all, Set.of("n1", "o3", "n99"));
        ticks.set(1, texts, EDITOR, all, Set.of("n2"));
        assertEquals(Set.of("n1", "o3"), ticks.of(1, texts, LEGAL));
        ticks.set(1, texts, LEGAL, Set.of("n1", "n2"), Set.of("n2"));
        assertEquals(Set.of("n2", "o3"), ticks.of(1, texts, LEGAL), "what was not on the page stays");
        assertEquals(Set.of("n2"), ticks.all(1, texts).get(EDITOR.actor()));
        assertEquals(Set.of(), ticks.of(1, new Texts("b".repeat(64), "a".repeat(64)), LEGAL));
    }
}
