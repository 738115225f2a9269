package org.prevail.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.markup.Notice;
import org.prevail.markup.Source;
import org.prevail.platform.problem.Problem;

class PublishChecksTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00.500Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Publication AT_ONCE = Publication.now(Map.of(), "");

    @Test
    void whatNamesNoInstantIsKnownAndInForceAtOnce() {
        assertEquals(
                new Instants(NOW, NOW, NOW, Optional.empty(), false),
                new PublishChecks().instants(Publishing.Schedule.of(AT_ONCE), NOW));
    }

    @Test
    void r2NeitherInstantMayPrecedePublication() {
        refused(at(NOW.minusMillis(1), null, null), "effectiveFrom instant.past");
        refused(
                at(NOW.minusMillis(1), NOW, null),
                "effectiveFrom instant.past",
                "announcedAt instant.announced-after-effect");
        refused(at(LATER, NOW.minusMillis(1), null), "announcedAt instant.past");
        refused(at(NOW, NOW, null));
    }

    @Test
    void r5NothingTakesEffectBeforeItIsKnown() {
        refused(at(LATER, LATER.plusMillis(1), null), "announcedAt instant.announced-after-effect");
        refused(at(LATER, LATER, null));
    }

    @Test
    void theYear9999IsSurelyMistyped() {
        var far = Instant.parse("9999-01-01T00:00:00Z");
        refused(at(far, null, null), "effectiveFrom instant.too-late");
        refused(at(far.minusMillis(1), null, null));
        refused(at(Instant.MAX, null, null), "effectiveFrom instant.too-late");
        refused(at(LATER, null, far), "graceUntil instant.too-late");
    }

    @Test
    void aGraceEndsAfterTheVersionTookEffect() {
        refused(at(LATER, null, NOW), "graceUntil instant.grace-before-effect");
        refused(at(LATER, null, LATER.plusMillis(1)));
    }

    @Test
    void r20InstantsAreCutToMilliseconds() {
        var instants =
                new PublishChecks().instants(Publishing.Schedule.of(at(LATER.plusNanos(999_999), null, null)), NOW);
        assertEquals(LATER, instants.effectiveAt());
    }

    @Test
    void r4TheBindingTextIsRequiredAndAllIssuesAreSaidAtOnce() {
        var checks = new PublishChecks();
        var site = new Site(1, "A", "a@b.example");
        var document = new Document(1, "shop", Kind.TERMS, "vi", Placement.usual(Kind.TERMS), NOW);
        checks.texts(
                site, document, Map.of("en", new Source("", "", "~~a~~"), "fr", new Source("Conditions", "", "Un.")));
        checks.note("a".repeat(2_001) + "\0");
        assertEquals(
                List.of(
                        "changeNote note.too-long",
                        "changeNote text.unstorable",
                        "texts.en.markdown markdown.struck-through",
                        "texts.en.title title.empty",
                        "texts.fr locale.not-offered",
                        "texts.vi text.binding-missing"),
                issues(checks).stream().sorted().toList());
    }

    @Test
    void whatIsReadOtherwiseThanTypedIsKeptForWhoPublishesAndIsNoIssue() {
        var checks = new PublishChecks();
        var site = new Site(1, "A", "a@b.example");
        var document = new Document(1, "shop", Kind.TERMS, "vi", Placement.usual(Kind.TERMS), NOW);
        var texts = Map.of(
                "vi", new Source("Điều khoản", "", "[Câu](javascript:alert(1))."),
                "en", new Source("Terms", "", "A <b>sentence</b>."));
        checks.texts(site, document, texts);
        assertEquals(List.of(), checks.issues());
        assertEquals(List.of("link.not-allowed"), codes(checks, "vi"));
        assertEquals("html.shown-as-text", codes(checks, "en").get(0));
    }

    private static List<String> codes(PublishChecks checks, String locale) {
        return checks.notices().get(locale).stream().map(Notice::code).toList();
    }

    @Test
    void whatTheDatabaseCannotKeepIsRefusedBefore() {
        assertEquals(true, PublishChecks.storable("Điều \ud835\udd38"));
        assertEquals(false, PublishChecks.storable("a\0"));
        assertEquals(false, PublishChecks.storable("\ud835"));
        assertEquals(false, PublishChecks.storable("\udd38\ud835"));
    }

    private static Publication at(Instant effective, Instant announced, Instant grace) {
        return new Publication(
                Optional.empty(),
                Map.of(),
                "",
                Optional.ofNullable(effective),
                Optional.ofNullable(announced),
                Optional.ofNullable(grace),
                Optional.empty());
    }

    private static void refused(Publication publication, String... expected) {
        var checks = new PublishChecks();
        checks.instants(Publishing.Schedule.of(publication), NOW);
        assertEquals(List.of(expected), issues(checks));
    }

    private static List<String> issues(PublishChecks checks) {
        try {
            checks.require();
            return List.of();
        } catch (Problem.Invalid invalid) {
            return invalid.issues().stream()
                    .map(issue -> issue.field() + " " + issue.code())
                    .toList();
        }
    }
}
