package org.prevail.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prevail.redline.ClauseRow.Change;

class RedlineViewsTest {
    private static final String OLD = """
            ## 1. Fees

            The fee is $10 a month.

            You pay within 30 days of the invoice.

            ## 2. Liability

            We are liable up to the fees of twelve months.

            Nothing limits liability for intent.

            ## 3. Courts

            The courts of Hanoi decide all disputes between us.
            """;

    private static Row row(RedlineView view, String holding) {
        return view.rows().stream()
                .filter(row -> Compared.written(row).contains(holding))
                .findFirst()
                .orElseThrow(() -> new AssertionError(Compared.written(view)));
    }

    private static ClauseRow clause(RedlineView view, String title) {
        return view.clauses().stream()
                .filter(clause -> clause.title().contains(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(view.clauses()));
    }

    @Test
    void theSameTextTwiceHasNoChangeAndSaysSo() {
        var view = Compared.of(OLD, OLD);
        assertTrue(view.same());
        assertEquals(0, view.changes());
        assertTrue(view.touched().isEmpty());
        assertEquals(Optional.empty(), view.first());
    }

    @Test
    void aChangedAmountIsOneChangeWithItsFlagAndItsClause() {
        var view = Compared.of(OLD, OLD.replace("$10", "$20"));
        var row = row(view, "{+$20+}");
        assertEquals("The fee is [-$10-]{+$20+} a month.", Compared.written(row));
        assertEquals(Optional.of(new Row.Place("c1", 1, Optional.empty(), Optional.empty())), row.change());
        assertTrue(row.flags().contains("AMOUNT"));
        assertEquals(List.of(clause(view, "Fees")), view.touched());
        assertEquals("c1", clause(view, "Fees").anchor());
        assertEquals(EnumSet.of(Change.CHANGED), clause(view, "Fees").changes());
        assertEquals(1, clause(view, "Fees").inserted());
    }

    @Test
    void changesLeadToEachOtherAndKeepTheirAnchorsHoweverTheyAreLookedAt() {
        var after = OLD.replace("$10", "$20").replace("1. Fees", "I. Fees").replace("Hanoi", "Hue");
        var calm = Compared.of(OLD, after);
        var noisy = Compared.noisy(OLD, after);
        assertEquals(2, calm.changes());
        assertEquals(3, noisy.changes());
        assertEquals(1, calm.hidden());
        var hue = row(calm, "{+Hue+}").change().orElseThrow();
        assertEquals(hue.anchor(), row(noisy, "Hue").change().orElseThrow().anchor());
        assertEquals(2, hue.position());
        assertEquals(row(calm, "$20").change().map(Row.Place::anchor), hue.previous());
        assertEquals("I. Fees", Compared.written(row(calm, "Fees")));
        assertEquals(
                EnumSet.of(Change.RENUMBERED, Change.CHANGED),
                clause(calm, "Fees").changes());
    }

    @Test
    void whatMovedWithItsClauseDidNotStandInAnotherOne() {
        var apples = "## Apples\n\nApples are sold by weight and never by the piece.\n\n";
        var bread = "## Bread\n\nBread is baked every morning before the shop opens.\n\n";
        var milk = "## Milk\n\nMilk comes from the farms around and is cooled at once.\n\n"
                + "Whoever brings a bottle of glass pays less for it.\n\n";
        var moved = Compared.of(apples + bread + milk, bread + apples + milk).rows().stream()
                .filter(row -> row.moved().isPresent())
                .toList();
        assertFalse(moved.isEmpty());
        moved.forEach(
                row -> assertEquals(Optional.empty(), row.moved().orElseThrow().clause()));
    }

    @Test
    void aMovedClauseIsShownInBothPlacesThatLeadToEachOther() {
        var after = """
                ## 1. Fees

                The courts of Hanoi decide all disputes between us.

                The fee is $10 a month.

                You pay within 30 days of the invoice.

                ## 2. Liability

                We are liable up to the fees of twelve months.

                Nothing limits liability for intent.

                ## 3. Courts
                """;
        var view = Compared.of(OLD, after);
        var here = view.rows().stream()
                .filter(row -> row.kind() == Row.Kind.MOVED)
                .findFirst()
                .orElseThrow();
        var there = view.rows().stream()
                .filter(row -> row.kind() == Row.Kind.LEFT)
                .findFirst()
                .orElseThrow();
        assertEquals(1, view.changes());
        assertEquals(
                here.change().orElseThrow().anchor(),
                there.moved().orElseThrow().anchor());
        assertEquals(there.anchor(), here.moved().orElseThrow().anchor());
        assertEquals(Optional.of("3. Courts"), here.moved().orElseThrow().clause());
        assertEquals(Optional.of("1. Fees"), there.moved().orElseThrow().clause());
        assertEquals(view.rows().size() - 1, view.rows().indexOf(there));
    }

    @Test
    void linesThatCameTogetherAreOneChange() {
        var after = OLD.replace(
                "## 2. Liability", "## 2. Data\n\nWe keep logs.\n\nWe delete them after a year.\n\n## 3. Liability");
        var view = Compared.of(OLD, after);
        assertEquals(EnumSet.of(Change.ADDED), clause(view, "Data").changes());
        assertEquals(
                1,
                view.rows().stream()
                        .filter(row -> row.kind() == Row.Kind.INSERTED)
                        .filter(row -> row.change().isPresent())
                        .count());
        assertEquals(11, clause(view, "Data").inserted());
    }

    @Test
    void aRemovedClauseIsSummedUpByItself() {
        var view = Compared.of(OLD, OLD.substring(0, OLD.indexOf("## 3.")));
        assertEquals(EnumSet.of(Change.REMOVED), clause(view, "Courts").changes());
        assertEquals(List.of(clause(view, "Courts")), view.touched());
    }

    @Test
    void aSplitParagraphIsSaidOnceAndItsWordsStayPlain() {
        var view = Compared.of(
                "We may change these terms at any time we like. You will be told thirty days before by electronic mail.",
                "We may change these terms at any time we like.\n\nYou will be told thirty days before by electronic mail.");
        assertEquals(0, view.inserted());
        assertEquals(0, view.deleted());
        assertEquals(1, view.changes());
        var groups =
                view.rows().stream().map(Row::group).flatMap(Optional::stream).toList();
        assertEquals(List.of(new Row.Group(Row.Grouping.SPLIT, 2)), groups);
    }

    @Test
    void whatStayedIsFoldedButForItsNeighboursAndItsHeading() {
        var view = Compared.changesOnly(OLD, OLD.replace("Hanoi", "Hue"));
        assertEquals(
                List.of(
                        "FOLD ",
                        "SAME 3. Courts",
                        "CHANGED The courts of [-Hanoi-]{+Hue+} decide all disputes between us."),
                Compared.written(view));
        assertEquals(7, view.rows().get(0).folded());
        assertEquals("/en/terms/compare/1..2", view.whole());
    }

    private static final String NESTED = """
            ## 12. Liability

            We are liable for what we do.

            ### 12.1 In general

            Nothing limits liability for intent.

            ### 12.2 At most

            The fees of a year are the most.

            Interest is counted apart.

            It is owed from the day of the damage.

            ### 12.3 What is not limited

            Injuries of life and limb.

            ## 13. Law

            The law of Vietnam applies.
            """;

    @Test
    void aChangeStandsUnderItsHeadingsAndNoHeadingStandsAloneBehindIt() {
        var fees = Compared.changesOnly(NESTED, NESTED.replace("of a year", "of one year"));
        assertEquals(
                List.of(
                        "SAME Terms",
                        "SAME 12. Liability",
                        "FOLD ",
                        "SAME 12.2 At most",
                        "CHANGED The fees of [-a-]{+one+} year are the most.",
                        "SAME Interest is counted apart.",
                        "FOLD "),
                Compared.written(fees));
        assertEquals(
                List.of(3, 5),
                fees.rows().stream().map(Row::folded).filter(lines -> lines > 0).toList());
        var last = Compared.changesOnly(NESTED, NESTED.replace("the day", "the end"));
        assertEquals(
                List.of(
                        "SAME Terms",
                        "SAME 12. Liability",
                        "FOLD ",
                        "SAME 12.2 At most",
                        "SAME The fees of a year are the most.",
                        "SAME Interest is counted apart.",
                        "CHANGED It is owed from the [-day-]{+end+} of the damage.",
                        "FOLD "),
                Compared.written(last));
    }

    @Test
    void ofAClauseThatWasPutInTheOneBeforeItIsNoPart() {
        var added = NESTED.replace("### 12.3", "### 12.2a Claims\n\nWrite to us within a year.\n\n### 12.3");
        var view = Compared.changesOnly(NESTED, added);
        assertEquals(
                List.of(
                        "SAME Terms",
                        "SAME 12. Liability",
                        "FOLD ",
                        "INSERTED {+12.2a Claims+}",
                        "INSERTED {+Write to us within a year.+}",
                        "FOLD "),
                Compared.written(view));
        assertEquals(7, view.rows().get(2).folded());
        assertEquals(
                "/en/terms/compare/1..2#n2", view.wholeAt(view.rows().get(2).id()));
        assertTrue(Compared.of(NESTED, added).rows().stream()
                .anyMatch(row -> row.id().equals("n2")));
    }

    @Test
    void aClauseKnowsWhichOneItStandsInAndWhetherThatIsListedToo() {
        var after = NESTED.replace("of a year", "of one year");
        var alone = clause(Compared.of(NESTED, after), "At most");
        assertEquals(Optional.of("12. Liability"), alone.around().map(ClauseRow::title));
        assertFalse(alone.within());
        assertEquals(Optional.empty(), alone.around().orElseThrow().around(), "the text is no clause");
        assertTrue(clause(Compared.of(NESTED, after.replace("what we do", "it")), "At most")
                .within());
        var gone = NESTED.replaceAll("(?s)### 12.2.*?(?=### 12.3)", "");
        assertEquals(
                Optional.of("12. Liability"),
                clause(Compared.of(NESTED, gone), "At most").around().map(ClauseRow::title));
    }

    @Test
    void bothColumnsAreTheTwoTextsWhateverWasChanged() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var before = lines(random);
            var after = edited(before, random);
            for (var switches : List.of(
                    Switches.DEFAULT,
                    new Switches(
                            Layout.SIDE,
                            new Options(false, java.util.Set.of(org.prevail.compare.Noise.values())),
                            true))) {
                var view = Compared.view(
                        Compared.plain(String.join("\n", before)), Compared.plain(String.join("\n", after)), switches);
                assertEquals(String.join("\n", before), Compared.older(view).collect(Collectors.joining("\n")));
                assertEquals(String.join("\n", after), Compared.newer(view).collect(Collectors.joining("\n")));
                assertEquals(
                        view.changes(),
                        view.rows().stream()
                                .filter(row -> row.change().isPresent())
                                .count());
            }
        }
    }

    private static List<String> lines(Random random) {
        var lines = new ArrayList<String>();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            lines.add(random.ints(3 + random.nextInt(12), 0, 40)
                    .mapToObj(word -> "w" + word)
                    .collect(Collectors.joining(" ", random.nextInt(3) == 0 ? "2. • " : "", ".")));
        }
        return lines;
    }

    private static List<String> edited(List<String> lines, Random random) {
        var edited = new ArrayList<>(lines);
        for (int i = random.nextInt(6); i > 0 && !edited.isEmpty(); i--) {
            int at = random.nextInt(edited.size());
            switch (random.nextInt(5)) {
                case 0 -> edited.remove(at);
                case 1 -> edited.add(at, lines(random).get(0));
                case 2 -> edited.add(random.nextInt(edited.size()), edited.remove(at));
                case 3 -> edited.set(at, edited.get(at).replaceFirst("w\\d+", "new"));
                default -> {
                    var line = edited.get(at);
                    int space = line.lastIndexOf(' ');
                    if (space > 0) {
                        edited.set(at, line.substring(0, space));
                        edited.add(at + 1, line.substring(space + 1));
                    }
                }
            }
        }
        return edited;
    }

    @Test
    void whatReplacedTheEndOfAClauseStandsBeforeTheClausesThatWereTakenOut() {
        var before =
                "## Host\n\nThe host is Alba, 15 Rhine avenue.\n\nOld street, old town.\n\n## Access\n\nWe strive for access by everybody.\n\n## Law\n\nCourts of Hanoi decide.\n";
        var after =
                "## Host\n\nThe host is Borea, 15 Rhine avenue.\n\nSixty-two Park lane, other capital.\n\n## Law\n\nCourts of Hanoi decide.\n";
        assertEquals(
                List.of("Old street", "Sixty-two", "Access", "We strive"),
                Compared.of(before, after).rows().stream()
                        .filter(row -> row.kind() == Row.Kind.INSERTED || row.kind() == Row.Kind.DELETED)
                        .map(row -> row.pieces().get(0).text().split(" (?=street|Park|for)|, ")[0])
                        .map(words -> words.startsWith("Old") ? "Old street" : words)
                        .toList());
    }

    @Test
    void twoTitlesMakeOneBeginning() {
        var before = Compared.plain("Cookie policy\nWe use cookies to keep you signed in.");
        var after = Compared.plain("Terms of the shop\nWe use cookies to keep you signed in.");
        var view = Compared.view(before, after, Switches.DEFAULT);
        assertEquals(1, view.clauses().size());
        assertEquals("Terms of the shop", view.clauses().get(0).title());
        assertEquals(Optional.of(0), view.clauses().get(0).line());
    }

    @Test
    void whereWordsThatWentElsewhereAreLeftOutBetweenDeletedOnesAMarkStands() {
        var session =
                "A session cookie enables certain features of our pages and is deleted later. Some browsers accept them all.";
        var before = "We also use cookies to keep you signed in and to improve the store. " + session;
        var after = "We use cookies to keep you signed in.\n\n" + session;
        assertTrue(Compared.written(Compared.of(before, after)).stream().anyMatch(row -> row.contains("-] … [-")));
    }
}
