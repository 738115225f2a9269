package org.prevail.redline;

import java.util.List;
import java.util.Optional;

/**
 * A comparison as a page shows it; {@code fragments/redline} renders it.
 *
 * @param parts how many pages it takes
 * @param listed the clauses something happened to that are on this page
 * @param rows of this page, in the order of the new text, what is gone where it was
 * @param clauses in the same order, those that stayed among them
 * @param changes how many there are
 * @param inserted how many words, of what is shown as a change
 * @param same whether the two texts say the same, word for word
 * @param hidden how many lines differ by noise or markup alone, which is not shown
 * @param coarse whether the texts differ too much to be looked at closely
 * @param whole where all lines are shown
 * @param first the anchor of the first change
 * @param lives where a clause is followed through all versions, but for its line; empty where there is no such page
 */
public record RedlineView(
        Side before,
        Side after,
        Switches now,
        SwitchesView switches,
        List<Row> rows,
        List<ClauseRow> clauses,
        int changes,
        int inserted,
        int deleted,
        boolean same,
        int hidden,
        boolean coarse,
        String whole,
        Optional<String> first,
        String lives,
        List<ClauseRow> listed,
        int parts,
        Places places,
        Marks marks) {
    /** Where in the pages of the comparison an anchor is. */
    interface Places {
        /** In the pages as they are looked at. */
        String at(String anchor);

        /** Where all lines are shown. */
        String whole(String anchor);

        String part(int number);
    }

    public RedlineView {
        rows = List.copyOf(rows);
        clauses = List.copyOf(clauses);
        listed = List.copyOf(listed);
    }

    /** Where changes of markup are shown; empty where they are, or nothing is known of them. */
    public Optional<String> markup() {
        return switches.others().stream()
                .filter(choice -> choice.name().equals(Switches.MARKUP) && !choice.on())
                .map(SwitchRow::address)
                .findFirst();
    }

    public boolean side() {
        return now.layout() == Layout.SIDE;
    }

    public boolean text() {
        return now.layout() != Layout.CLAUSES;
    }

    public boolean hiddenWords() {
        return now.hiddenWords();
    }

    /** The way to an anchor, in this page or another. */
    public String at(String anchor) {
        return places.at(anchor);
    }

    public String wholeAt(String anchor) {
        return places.whole(anchor);
    }

    /** The way to the part before; empty where there is none. */
    public Optional<String> earlier() {
        return now.part() == 1 ? Optional.empty() : Optional.of(places.part(now.part() - 1));
    }

    public Optional<String> later() {
        return now.part() == parts ? Optional.empty() : Optional.of(places.part(now.part() + 1));
    }

    /** How many clauses stayed as they were. */
    public int untouched() {
        return clauses.size() - touched().size();
    }

    /** The clauses something happened to. */
    public List<ClauseRow> touched() {
        return clauses.stream().filter(clause -> !clause.changes().isEmpty()).toList();
    }
}
