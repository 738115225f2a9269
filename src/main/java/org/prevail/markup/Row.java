package org.prevail.markup;

/** How far the present cell of a row has come. */
final class Row {
    private boolean words;
    private boolean ended;
    /** The markers of the item that has no words yet. */
    String marker = "";

    void startCell() {
        words = false;
        ended = false;
    }

    void endBlock() {
        ended = words;
    }

    /** The item's markers before its first words. */
    String marked(String next) {
        if (Line.of(next).isEmpty()) {
            return next;
        }
        var marked = marker + next;
        marker = "";
        return marked;
    }

    boolean breaksBefore(String next) {
        if (Line.of(next).isEmpty()) {
            return false;
        }
        var breaks = ended;
        words = true;
        ended = false;
        return breaks;
    }
}
