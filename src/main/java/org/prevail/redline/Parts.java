package org.prevail.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is too long for one page, in parts: each place is found in one of them. */
final class Parts {
    /** So many lines, or clauses of a table, are on one page. */
    static final int LINES = 2_000;

    /** A part ends with the line that passes it. */
    static final int CHARACTERS = 500_000;

    private final List<Integer> begins = new ArrayList<>(List.of(0));
    private final Map<String, Integer> places = new HashMap<>();
    private final int size;

    private Parts(int size) {
        this.size = size;
    }

    static Parts of(List<Row> rows) {
        var parts = new Parts(rows.size());
        long characters = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (i - parts.begin(parts.count()) == LINES || characters >= CHARACTERS) {
                parts.begins.add(i);
                characters = 0;
            }
            for (var piece : rows.get(i).pieces()) {
                characters += piece.text().length();
            }
        }
        if (parts.count() > 1) {
            parts.number(rows);
        }
        return parts;
    }

    /** Of a table with so many rows. */
    static Parts even(int size) {
        var parts = new Parts(size);
        for (int i = LINES; i < size; i += LINES) {
            parts.begins.add(i);
        }
        return parts;
    }

    private void number(List<Row> rows) {
        for (int part = 1; part <= count(); part++) {
            for (var row : of(part, rows)) {
                places.put(row.id(), part);
                if (row.change().isPresent()) {
                    places.put(row.change().get().anchor(), part);
                }
                if (row.kind() == Row.Kind.LEFT) {
                    places.put(row.anchor(), part);
                }
            }
        }
    }

    int count() {
        return begins.size();
    }

    private int begin(int part) {
        return begins.get(part - 1);
    }

    <T> List<T> of(int part, List<T> all) {
        return all.subList(begin(part), part < count() ? begin(part + 1) : size);
    }

    /** The part an anchor is in; the first for one that is in none. */
    int of(String anchor) {
        return places.getOrDefault(anchor, 1);
    }
}
