package org.prevail.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prevail.markup.CanonicalText;
import org.prevail.markup.Markup;
import org.prevail.markup.Rendered;
import org.prevail.markup.SafeHtml;
import org.prevail.markup.Source;
import org.prevail.platform.problem.Problem;
import org.prevail.support.MemoryDatabase;

/** Texts that were published when what is typed was shown otherwise than today (R1, R12). */
class ChangedRenderingTest {
    private static final Source TYPED = new Source("Terms", "In short", "One *two*.");

    private final JdbcDataSource database = MemoryDatabase.empty();
    private final Node node = new Node(database);

    @BeforeEach
    void aPortal() throws SQLException {
        Node.portal(database);
        node.terms("terms");
    }

    @AfterEach
    void close() {
        node.close();
    }

    /** What was typed, as it was shown then: the star was one. */
    private static Text then(Source typed) {
        var html = SafeHtml.stored("<p>One *two*.</p>");
        var said = CanonicalText.of(typed.title(), html);
        return then(typed, html, said.text(), said.digest(), CanonicalText.SCHEME);
    }

    private static Text then(Source typed, SafeHtml html, String canonical, String digest, String scheme) {
        var rendered = new Rendered(typed.title(), typed.summary(), html, canonical, digest, List.of());
        return new Text(typed.markdown(), rendered, scheme);
    }

    private static void assertSame(Text expected, Text actual) {
        assertEquals(expected.source(), actual.source());
        assertEquals(expected.html(), actual.html());
        assertEquals(expected.canonical(), actual.canonical());
        assertEquals(expected.digest(), actual.digest());
    }

    @Test
    void r12AReturnToAnOlderTextIsThatTextAndNoOther() {
        var older = then(TYPED);
        assertNotEquals(Markup.render(TYPED).digest(), older.digest());
        node.stored("terms", Map.of("vi", older));
        node.publish("terms", "Another.");
        node.again("terms", 1, 2);
        var again = node.act(() -> node.documents.requireVersion(Node.SITE, "terms", 3));
        assertSame(older, again.texts().get("vi"));
        assertEquals(CanonicalText.SCHEME, again.texts().get("vi").scheme());
    }

    @Test
    void r12WhatCouldNotBePublishedTodayCanBeReturnedTo() {
        var struck = then(new Source("Terms", "", "~~One~~"));
        node.stored("terms", Map.of("vi", struck));
        node.again("terms", 1, 1);
        assertSame(
                struck,
                node.act(() -> node.documents.requireVersion(Node.SITE, "terms", 2))
                        .texts()
                        .get("vi"));
    }

    @Test
    void underAnotherSchemeATextIsPublishedAgainOnlyIfItSaysTheSame() {
        var html = SafeHtml.stored("<p>One.</p>");
        var said = CanonicalText.of("Terms", html);
        var same = then(TYPED, html, said.text(), said.digest(), "c0").again().orElseThrow();
        assertEquals(CanonicalText.SCHEME, same.scheme());
        assertEquals(said.digest(), same.digest());
        var other = then(TYPED, html, "other", "d".repeat(64), "c0");
        node.stored("terms", Map.of("vi", other));
        var refused = assertThrows(Problem.Invalid.class, () -> node.again("terms", 1, 1));
        assertEquals("text.other-rules", refused.issues().get(0).code());
        assertEquals("texts.vi", refused.issues().get(0).field());
    }

    @Test
    void theSameImportOnceMoreIsNoChange() {
        String file = "Group/Terms/2020-01-02T030405Z.md";
        var made = Markup.render(new Source("Terms", "", TYPED.markdown()));
        var there = version(then(new Source("Terms", "", TYPED.markdown())));
        assertNotEquals(made.digest(), there.texts().get("en").digest());
        var page = new ImportPage("en", Optional.of(there.document()), List.of(there));
        var name = ImportName.parse(file);
        var planned = page.plan(List.of(new ImportArchive.File(file, name, TYPED.markdown())));
        assertEquals(List.of(), page.issues());
        assertEquals(Optional.empty(), planned.get(0).text());
        page.plan(List.of(new ImportArchive.File(file, name, "One <b>two</b>.")));
        assertEquals("import.other-text", page.issues().get(0).code());
    }

    private static Version version(Text english) {
        var at = ImportName.parse("Group/Terms/2020-01-02T030405Z.md").instant();
        var document = new Document(1, "group-terms", Kind.TERMS, "en", Placement.usual(Kind.TERMS), at);
        var edition = new Edition(Placement.usual(Kind.TERMS), "", Map.of("en", english));
        return new Version(document, 1, edition, new Instants(at, at, at, Optional.empty(), true), "somebody");
    }

    @Test
    void r4ATranslationLeftAsItWasTypedIsInDoubt() {
        var latest =
                new Translations(List.of(node.stored("terms", Map.of("vi", then(TYPED), "en", then(TYPED)))), "vi");
        var changed = new Source("Terms", "", "Three.");
        assertEquals(Set.of("en"), latest.inDoubt(Map.of("vi", changed, "en", TYPED)));
        // The binding text would become another, though nobody changed it.
        assertEquals(Set.of("en"), latest.inDoubt(Map.of("vi", TYPED, "en", TYPED)));
    }
}
