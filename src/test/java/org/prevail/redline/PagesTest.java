package org.prevail.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prevail.platform.problem.Problem;
import org.prevail.plugins.flags.Looking;

/** A comparison too long for one page, in parts. */
class PagesTest {
    private static final Side OLD = Compared.plain(lines("w"));
    private static final Side NEW = Compared.plain(lines("w").replace("w4500\n", "w4500 more\n"));

    private static String lines(String word) {
        return IntStream.range(0, 5_000).mapToObj(i -> word + i).collect(Collectors.joining("\n"));
    }

    private static RedlineView part(Switches switches) {
        return Compared.view(OLD, NEW, switches);
    }

    @Test
    void everyLineIsInExactlyOnePart() {
        var all = new ArrayList<Row>();
        var first = part(Switches.DEFAULT);
        assertEquals(3, first.parts());
        for (int number = 1; number <= first.parts(); number++) {
            var rows = part(Switches.DEFAULT.part(number)).rows();
            assertTrue(rows.size() <= Parts.LINES);
            all.addAll(rows);
        }
        assertEquals(
                RedlineViews.rows(
                        new Redline(OLD, NEW, Looking.compare(OLD.text(), NEW.text()), Looking.MARKS, Options.DEFAULT)),
                all);
    }

    @Test
    void aLinkToAChangeLeadsToThePartItIsIn() {
        var first = part(Switches.DEFAULT);
        String change = first.first().orElseThrow();
        assertEquals("/en/terms/compare/1..2?part=3#" + change, first.at(change));
        assertEquals("#" + change, part(Switches.DEFAULT.part(3)).at(change));
        assertEquals("/en/terms/compare/1..2?part=2", first.later().orElseThrow());
        assertTrue(first.earlier().isEmpty());
        assertTrue(part(Switches.DEFAULT.part(3)).later().isEmpty());
    }

    @Test
    void whatChangedAloneFitsOnOnePageAndItsFoldsLeadToTheRightPart() {
        var only = part(Switches.DEFAULT.changesOnly(true));
        assertEquals(1, only.parts());
        assertEquals("/en/terms/compare/1..2?part=3#n4501", only.wholeAt("n4501"));
        assertEquals("/en/terms/compare/1..2#n1", only.wholeAt("n1"));
    }

    @Test
    void switchesLeadToTheFirstPart() {
        var later = part(Switches.DEFAULT.part(2));
        assertTrue(later.switches().layouts().stream()
                .noneMatch(row -> row.address().contains("part=")));
    }

    @Test
    void thereIsNoPartBehindTheLast() {
        assertThrows(Problem.Missing.class, () -> part(Switches.DEFAULT.part(4)));
        assertThrows(
                Problem.Missing.class,
                () -> Compared.view(Compared.plain("a"), Compared.plain("b"), Switches.DEFAULT.part(2)));
    }

    @Test
    void aTableOfVeryManyClausesIsInPartsToo() {
        var clauses = IntStream.range(0, 4_100)
                .mapToObj(i -> "Heading " + i + "\nWhat it says here is this number: " + i + ".")
                .collect(Collectors.joining("\n"));
        var before = Compared.plain(clauses);
        var after = Compared.plain(clauses.replace("this number", "that number"));
        var table = new Switches(Layout.CLAUSES, Options.DEFAULT, true);
        var sizes = List.of(1, 2, 3).stream()
                .map(number -> Compared.view(before, after, table.part(number))
                        .listed()
                        .size())
                .toList();
        assertEquals(List.of(2_000, 2_000, 100), sizes);
        assertTrue(Compared.view(before, after, Switches.DEFAULT).listed().size() <= Parts.LINES);
    }
}
