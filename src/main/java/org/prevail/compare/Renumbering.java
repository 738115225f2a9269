package org.prevail.compare;

/**
 * Which numbers are others because a numbered line before them was put in, taken out, moved or renumbered itself. One that is
 * another although none was, from the number it follows on, is what its line says: {@code 2. Mahnung} that became
 * {@code 3. Mahnung}.
 */
final class Renumbering {
    private final Lines a;
    private final Lines b;
    private final Pairs pairs;
    private final boolean[] kept;

    /** The last lines so far that are a reason for numbers after them to be others. */
    private int lastOld = -1;

    private int lastNew = -1;

    Renumbering(Lines a, Lines b, Pairs pairs, boolean[] kept) {
        this.a = a;
        this.b = b;
        this.pairs = pairs;
        this.kept = kept;
    }

    /** Takes the numbers that are others without a reason from their lines. */
    void settle() {
        int old = 0;
        for (int line = 0; line < b.size(); line++) {
            int from = pairs.from(line);
            if (from >= 0 && kept[from]) {
                for (; old < from; old++) {
                    boolean gone = pairs.to(old) < 0 || !kept[old];
                    lastOld = gone && a.numbers()[old] != null ? old : lastOld;
                }
                old++;
                settle(from, line);
            } else if (b.numbers()[line] != null) {
                lastNew = line;
            }
        }
    }

    private void settle(int from, int line) {
        var before = a.numbers()[from];
        var after = b.numbers()[line];
        if (before == null ? after == null : after != null && before.isSame(after)) {
            return;
        }
        if (before == null
                || after == null
                || !before.countsLike(after)
                || lastOld >= before.since()
                || lastNew >= after.since()) {
            lastOld = from;
            lastNew = line;
        } else {
            a.numbers()[from] = null;
            b.numbers()[line] = null;
        }
    }
}
