package org.prevail.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.prevail.document.Asks;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.markup.Contents;
import org.prevail.markup.Markup;
import org.prevail.markup.ReadingTime;
import org.prevail.markup.Rendered;
import org.prevail.markup.Source;

class DemoTextsTest {
    private static final Pattern NUMBER = Pattern.compile("^\\d+(?:\\.\\d+)*");

    @TestFactory
    Stream<DynamicTest> everyTextCanBePublishedWithoutANotice() {
        return eachEdition((demo, edition) -> edition.texts().forEach((locale, source) -> {
            assertFalse(source.summary().isBlank());
            assertEquals(List.of(), Markup.render(source).notices(), locale);
        }));
    }

    @TestFactory
    Stream<DynamicTest> bothLanguagesHaveTheSameClauses() {
        return eachEdition((demo, edition) -> {
            assertEquals(shape(rendered(edition, "vi")), shape(rendered(edition, "en")));
            assertEquals(numbers(edition, "vi"), numbers(edition, "en"));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyVersionSaysSomethingElseThanTheOneBeforeAndWhat() {
        return DemoDocument.all().stream()
                .map(demo -> DynamicTest.dynamicTest(demo.key(), () -> {
                    var editions = demo.editions();
                    for (int i = 1; i < editions.size(); i++) {
                        assertNotEquals(
                                rendered(editions.get(i - 1), "vi").digest(),
                                rendered(editions.get(i), "vi").digest());
                        assertNotEquals(
                                rendered(editions.get(i - 1), "en").digest(),
                                rendered(editions.get(i), "en").digest());
                    }
                    editions.forEach(edition -> assertFalse(edition.note().isBlank()));
                }));
    }

    @Test
    void theTextsHaveRealLength() {
        assertWords("privacy", 1_500);
        assertWords("cookies", 400);
        assertWords("shop-terms", 1_200);
        assertWords("fiber-terms", 3_000);
        assertWords("camera-terms", 600);
    }

    @Test
    void theSiteIsTheOneTheTourDescribes() {
        assertEquals(Relation.STANDS_ALONE, demo("cookies").placement().relation());
        assertEquals(Asks.ACKNOWLEDGEMENT, demo("privacy").placement().asks());
        assertEquals(
                new Scope("services/fiber"), demo("fiber-terms").placement().scope());
        assertEquals(4, demo("fiber-terms").scheduled());
        assertEquals(Optional.of(2), demo("mobile-terms").withdrawn());
        assertEquals(0, demo("camera-terms").published());
        assertEquals(1, demo("camera-terms").editions().size());
    }

    @Test
    void theScheduledVersionTakesEffectAtAMidnightAtLeastThirtyDaysAway() {
        var zone = ZoneId.of("Asia/Ho_Chi_Minh");
        var now = Instant.parse("2026-11-25T16:59:59.999Z");
        var ahead = DemoLoading.ahead(now, zone);
        assertEquals(Instant.parse("2026-12-25T17:00:00Z"), ahead);
        assertTrue(Duration.between(now, ahead).compareTo(Duration.ofDays(30)) >= 0);
    }

    @Test
    void aPassageThatIsNotExactlyOnceInTheVersionBeforeIsRefused() {
        var change = TextFile.parse("---\ntitle: T\nsummary:\nS\n---\n::: instead of\none\n::: it says\ntwo\n:::\n");
        assertEquals(
                "a two b",
                change.after(Optional.of(new Source("T", "S", "a one b"))).markdown());
        for (String wrong : List.of("none of it: tw0", "one and one")) {
            assertThrows(
                    IllegalStateException.class,
                    () -> change.after(Optional.of(new Source("T", "S", wrong.replace("none", "")))));
        }
    }

    private interface Check {
        void check(DemoDocument demo, DemoDocument.Edition edition);
    }

    private static Stream<DynamicTest> eachEdition(Check check) {
        return DemoDocument.all().stream()
                .flatMap(demo -> demo.editions().stream()
                        .map(edition -> DynamicTest.dynamicTest(
                                demo.key() + " " + edition.number(), () -> check.check(demo, edition))));
    }

    private static void assertWords(String key, int least) {
        var editions = demo(key).editions();
        int words = ReadingTime.words(
                rendered(editions.get(editions.size() - 1), "en").canonical());
        assertTrue(words >= least, key + " has " + words + " words");
    }

    private static DemoDocument demo(String key) {
        return DemoDocument.all().stream()
                .filter(demo -> demo.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Rendered rendered(DemoDocument.Edition edition, String locale) {
        return Markup.render(edition.texts().get(locale));
    }

    /** Tags in their order, without words: headings, paragraphs, lists, tables. */
    private static List<String> shape(Rendered text) {
        return Pattern.compile("<(h\\d|p|ul|ol|li|table|tr|td|th|a)\\b")
                .matcher(text.html().value())
                .results()
                .map(tag -> tag.group(1))
                .toList();
    }

    private static List<String> numbers(DemoDocument.Edition edition, String locale) {
        return Contents.of(rendered(edition, locale).html()).stream()
                .map(heading -> {
                    var number = NUMBER.matcher(heading.text());
                    assertTrue(number.find(), heading.text());
                    return number.group();
                })
                .toList();
    }
}
