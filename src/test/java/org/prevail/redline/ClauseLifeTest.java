package org.prevail.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prevail.plugins.flags.Looking;

class ClauseLifeTest {
    private static final String FEES = "## Fees\n\nThe monthly fee for this service is $10 and is paid in advance.";
    private static final String COURTS = "## Courts\n\nThe courts of Hanoi decide all disputes between the parties.";

    private static final ClauseLife LIFE = life(
            COURTS,
            FEES + "\n\n" + COURTS,
            FEES + "\n\n" + COURTS.replace("Hanoi", "Hue"),
            FEES.replace("$10", "$20") + "\n\n" + COURTS.replace("Hanoi", "Hue"),
            COURTS.replace("Hanoi", "Hue") + "\n\n" + FEES.replace("$10", "$20"),
            COURTS);

    private static ClauseLife life(String... texts) {
        return new ClauseLife(
                IntStream.range(0, texts.length)
                        .mapToObj(i -> numbered(texts[i], i + 1))
                        .toList(),
                (before, after) -> new Redline(
                        before, after, Looking.compare(before.text(), after.text()), Looking.MARKS, Options.DEFAULT));
    }

    private static Side numbered(String markdown, int version) {
        var side = Compared.side(markdown);
        return new Side(
                side.document(),
                side.title(),
                Optional.of(version),
                Optional.empty(),
                side.locale(),
                side.digest(),
                side.text(),
                side.markup());
    }

    private static List<String> whats(int text, int line) {
        return LIFE.stages(text, line).stream()
                .map(stage -> stage.text() + " " + stage.what())
                .toList();
    }

    @Test
    void aClauseIsFollowedBackToWhereItBeganAndOnToWhereItEnded() {
        var whole = List.of("1 BEGAN", "2 SAME", "3 CHANGED", "4 CHANGED", "5 ENDED");
        var stages = whats(2, 2);
        assertEquals(whole.get(0), stages.get(0));
        assertEquals(whole.get(2), stages.get(2));
        assertEquals(whole.get(4), stages.get(4));
        assertEquals(stages, whats(3, 1), "from whichever of its versions and lines it is asked for");
    }

    @Test
    void aClauseThatWasThereFromTheBeginningBeganThere() {
        assertEquals("0 BEGAN", whats(2, 4).get(0));
        assertEquals(6, whats(2, 4).size());
    }

    @Test
    void everyWordKnowsItsVersion() {
        var lines = LIFE.lines(3, 2);
        assertEquals(List.of(1, 2), lines);
        var runs = LIFE.origins(3, lines).get(1);
        assertEquals(
                List.of(
                        new Origins.Run("The monthly fee for this service is", " ", 2),
                        new Origins.Run("$20", " ", 4),
                        new Origins.Run("and is paid in advance.", "", 2)),
                runs);
    }

    @Test
    void aSplitParagraphKeepsWhereItsWordsCameFrom() {
        var split = life(
                "We may change these terms at any time we like. You will be told thirty days before by electronic mail.",
                "We may change these terms at any time we like.\n\nYou will be told thirty days before by electronic mail.");
        assertEquals(
                List.of(List.of(new Origins.Run("You will be told thirty days before by electronic mail.", "", 1))),
                split.origins(1, List.of(2)));
    }

    @Test
    void whateverClausesAreAskedForNeighboursAreComparedOnce() {
        var asked = new java.util.ArrayList<String>();
        var texts = List.of(numbered(COURTS, 1), numbered(FEES + "\n\n" + COURTS, 2));
        var life = new ClauseLife(texts, (before, after) -> {
            asked.add(before.digest());
            return new Redline(
                    before, after, Looking.compare(before.text(), after.text()), Looking.MARKS, Options.DEFAULT);
        });
        for (int line = 0; line < 5; line++) {
            life.stages(1, line);
            life.origins(1, life.lines(1, line));
        }
        assertEquals(2, asked.size(), "once to follow clauses, once for where words come from");
    }

    @Test
    void everyLineOfAClauseLeadsToItsFirst() {
        assertEquals(
                List.of(0, 1, 1, 3, 3),
                IntStream.range(0, 5).map(line -> LIFE.first(1, line)).boxed().toList());
    }

    @Test
    void ofAClauseThatChangedEverywhereNoMoreThanIsShownIsMade() {
        var many =
                IntStream.range(0, 2_000).mapToObj(i -> "w" + i).collect(java.util.stream.Collectors.joining("\n\n"));
        var stages = life(many, many.replace("w", "v")).stages(1, 5);
        assertEquals(ClauseLife.MOST_ROWS + 1, stages.get(1).rows().size());
        assertEquals(ClauseLife.What.CHANGED, stages.get(1).what());
    }
}
