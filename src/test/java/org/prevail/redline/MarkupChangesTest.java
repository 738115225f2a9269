package org.prevail.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prevail.compare.Noise;
import org.prevail.markup.MarkupChange;

class MarkupChangesTest {
    private static final String OLD = """
            ## 1. Fees

            The fee is $10 a month.

            You pay within 30 days of the invoice.

            ## 2. Courts

            The courts of Hanoi decide.
            """;
    private static final String BOLD = OLD.replace("30 days", "**30 days**");
    private static final Switches SHOWN = Switches.DEFAULT.markup(true);

    private static RedlineView shown(String before, String after) {
        return Compared.view(Compared.side(before), Compared.side(after), SHOWN);
    }

    private static List<String> codes(RedlineView view) {
        return view.rows().stream()
                .flatMap(row -> row.markup().stream())
                .map(MarkupChange::code)
                .toList();
    }

    private static List<Row> changed(RedlineView view) {
        return view.rows().stream().filter(row -> row.kind() != Row.Kind.SAME).toList();
    }

    @Test
    void byDefaultItIsOnlyCounted() {
        var view = Compared.of(OLD, BOLD);
        assertTrue(view.same());
        assertEquals(0, view.changes());
        assertEquals(1, view.hidden());
        assertEquals(Optional.of("/en/terms/compare/1..2?noise=markup"), view.markup());
        assertEquals(List.of(), changed(view));
        assertTrue(view.touched().isEmpty());
        assertEquals(List.of(), codes(view));
    }

    @Test
    void askedForItIsAChangeWithoutOtherWords() {
        var view = shown(OLD, BOLD);
        assertEquals(1, view.changes());
        assertEquals(0, view.hidden() + view.inserted() + view.deleted());
        assertEquals(Optional.empty(), view.markup());
        var row = changed(view).get(0);
        assertEquals(Row.Kind.CHANGED, row.kind());
        assertTrue(row.markupOnly());
        assertEquals("You pay within 30 days of the invoice.", Compared.written(row));
        assertEquals(List.of("BOLD.ADDED"), codes(view));
        assertEquals("30 days", row.markup().get(0).words());
        assertEquals(EnumSet.of(ClauseRow.Change.MARKUP), view.touched().get(0).changes());
        assertEquals("m1", view.touched().get(0).anchor());
    }

    @Test
    void aHeadingOfAnotherLevelAndAListTurnedIntoParagraphsAreSuch() {
        var before = OLD + "\n- one\n- two\n";
        var after = OLD.replace("## 2.", "### 2.") + "\n• one\n\n• two\n";
        var view = shown(before, after);
        assertTrue(view.same());
        assertEquals(List.of("STANDING", "STANDING", "STANDING"), codes(view));
        assertEquals(3, view.changes());
    }

    @Test
    void otherChangesKeepTheirAnchorsWhateverIsKnownOfMarkup() {
        var after = BOLD.replace("$10", "$20").replace("Hanoi", "Hue");
        var calm = Compared.of(OLD, after);
        var shown = shown(OLD, after);
        var old = Compared.side(OLD);
        var young = Compared.side(after);
        var unknown = Compared.view(Compared.plain(old.text()), Compared.plain(young.text()), SHOWN);
        assertEquals(List.of("c1", "c2"), anchors(calm));
        assertEquals(List.of("c1", "m1", "c2"), anchors(shown));
        assertEquals(List.of("c1", "c2"), anchors(unknown));
        assertEquals(1, calm.hidden());
    }

    private static List<String> anchors(RedlineView view) {
        return view.rows().stream()
                .flatMap(row -> row.change().stream())
                .map(Row.Place::anchor)
                .toList();
    }

    @Test
    void besideOtherWordsOnlyWhatTheLineStandsAsIsSaid() {
        var after = OLD.replace("## 2. Courts", "### 2. **Courts** of law");
        var view = shown(OLD, after);
        assertEquals(List.of("STANDING"), codes(view));
        assertFalse(changed(view).get(0).markupOnly());
        assertEquals(List.of("c1"), anchors(view));
        assertEquals(0, Compared.of(OLD, after).hidden());
    }

    @Test
    void aRenumberedItemIsShownForItsMarkup() {
        var before = "1. One thing and another.\n2. A second thing.\n";
        var after = "1. Quite a new thing altogether.\n2. One thing and another.\n3. A *second* thing.\n";
        var view = shown(before, after);
        assertEquals(List.of("ITALIC.ADDED"), codes(view));
        assertEquals(1, view.hidden());
        var noisy = new Switches(Layout.SIDE, new Options(false, Set.of(Noise.values()), true), true);
        assertEquals(List.of("ITALIC.ADDED"), codes(Compared.view(Compared.side(before), Compared.side(after), noisy)));
    }

    @Test
    void howeverManyMarkersALineBeginsWith() {
        var line = "• ".repeat(20_000);
        var view = shown(line + "one", line + "*two*");
        assertEquals(List.of(), codes(view));
    }

    @Test
    void ofATextKeptWithoutItsMarkupNothingIsSaid() {
        var foreign = Compared.plain(Compared.side(OLD).text());
        var view = Compared.view(Compared.side(BOLD), foreign, SHOWN);
        assertEquals(0, view.changes() + view.hidden());
        assertTrue(view.switches().others().stream()
                .noneMatch(choice -> choice.name().equals("markup")));
    }

    @Test
    void aMovedLineSaysWhatChangedInItToo() {
        var courts = "## 2. Courts\n\nThe courts of Hanoi decide.\n";
        var after = courts.replace("Hanoi", "*Hanoi*") + "\n" + OLD.replace(courts, "");
        assertEquals(List.of("ITALIC.ADDED"), codes(shown(OLD, after)));
    }

    @Test
    void whereOnlyChangesAreWantedItIsOne() {
        var more = "\nIn their own language.\n";
        var view = Compared.view(Compared.side(OLD + more), Compared.side(BOLD + more), SHOWN.changesOnly(true));
        assertEquals(List.of("BOLD.ADDED"), codes(view));
        assertEquals(Row.Kind.FOLD, view.rows().get(view.rows().size() - 1).kind());
    }
}
