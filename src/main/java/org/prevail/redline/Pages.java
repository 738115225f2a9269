package org.prevail.redline;

import java.util.List;
import org.prevail.platform.problem.Problem;

/** The pages one comparison takes, of which one is looked at. */
final class Pages implements RedlineView.Places {
    private final Switches now;
    private final String address;
    private final List<Row> rows;
    private final List<ClauseRow> touched;
    private final Parts parts;
    private final Parts whole;

    /**
     * @param all rows
     * @param rows those that are left of them, as it is looked at
     */
    Pages(Switches now, String address, List<Row> all, List<Row> rows, List<ClauseRow> clauses) {
        this.now = now;
        this.address = address;
        this.rows = rows;
        touched = clauses.stream().filter(clause -> !clause.changes().isEmpty()).toList();
        whole = Parts.of(all);
        parts = table() ? Parts.even(touched.size()) : rows == all ? whole : Parts.of(rows);
        if (now.part() > parts.count()) {
            throw new Problem.Missing("compare.part.unknown", now.part(), parts.count());
        }
    }

    private boolean table() {
        return now.layout() == Layout.CLAUSES;
    }

    int count() {
        return parts.count();
    }

    List<Row> rows() {
        return table() ? List.of() : parts.of(now.part(), rows);
    }

    /** The clauses something happened to, of those that are on this page. */
    List<ClauseRow> listed() {
        if (table()) {
            return parts.of(now.part(), touched);
        }
        return touched.stream()
                .filter(clause -> parts.of(clause.anchor()) == now.part())
                .toList();
    }

    Switches whole() {
        return now.with(table() ? Layout.INLINE : now.layout()).changesOnly(false);
    }

    @Override
    public String at(String anchor) {
        int part = table() ? 0 : parts.of(anchor);
        return part == 0 ? whole(anchor) : (part == now.part() ? "" : part(part)) + "#" + anchor;
    }

    @Override
    public String whole(String anchor) {
        return whole().part(whole.of(anchor)).at(address) + "#" + anchor;
    }

    @Override
    public String part(int number) {
        return now.part(number).at(address);
    }
}
