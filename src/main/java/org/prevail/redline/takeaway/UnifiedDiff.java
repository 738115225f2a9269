package org.prevail.redline.takeaway;

import java.util.ArrayList;
import java.util.List;
import org.prevail.compare.Change;
import org.prevail.redline.Redline;

/**
 * The lines of one canonical text into those of the other, as {@code patch} applies it (POSIX.1-2017, diff, unified format).
 * What is said of the texts stands before it, where {@code patch} skips it. A canonical text has no line feed at its end, so
 * that the file's SHA-256 is the text's digest.
 */
final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_LINE_FEED = "\\ No newline at end of file\n";

    /** @param sign {@code ' '}, {@code '-'} or {@code '+'} */
    private record Line(char sign, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Line> minus = new ArrayList<>();
    private final List<Line> plus = new ArrayList<>();
    private final int olds;
    private final int news;

    private UnifiedDiff(List<Unit> units) {
        olds = (int) units.stream().filter(Unit::inOld).count();
        news = (int) units.stream().filter(Unit::inNew).count();
        int old = 0;
        int young = 0;
        for (var unit : units) {
            old += unit.inOld() ? 1 : 0;
            young += unit.inNew() ? 1 : 0;
            // The last line has no line feed: if it is not the last in both texts, it is not the same in both.
            boolean same = unit.block().change() == Change.SAME && (old == olds) == (young == news);
            add(unit, same);
        }
        flush();
    }

    private void add(Unit unit, boolean same) {
        if (same) {
            flush();
            lines.add(new Line(' ', unit.block().after()));
            return;
        }
        if (unit.inOld()) {
            minus.add(new Line('-', unit.block().before()));
        }
        if (unit.inNew()) {
            plus.add(new Line('+', unit.block().after()));
        }
    }

    private void flush() {
        lines.addAll(minus);
        lines.addAll(plus);
        minus.clear();
        plus.clear();
    }

    static String of(Redline redline, Cover cover, FileNames names, Words words) {
        var out = new StringBuilder();
        cover.lines().forEach(line -> out.append("# ").append(line).append('\n'));
        var diff = new UnifiedDiff(Unit.of(redline.comparison()));
        if (diff.lines.stream().anyMatch(line -> line.sign != ' ')) {
            out.append("--- ")
                    .append(names.before())
                    .append("\n+++ ")
                    .append(names.after())
                    .append('\n');
            diff.hunks(out);
        } else {
            out.append("#\n# ").append(words.text("takeaway.diff.same")).append('\n');
        }
        return out.toString();
    }

    private void hunks(StringBuilder out) {
        int old = 0;
        int young = 0;
        int done = 0;
        for (int i = next(0); i < lines.size(); i = next(done)) {
            int from = Math.max(done, i - CONTEXT);
            int to = end(i);
            old += from - done;
            young += from - done;
            int removed = count(from, to, '+');
            int added = count(from, to, '-');
            out.append("@@ -").append(range(old, removed)).append(" +").append(range(young, added));
            out.append(" @@\n");
            write(out, from, to, old, young);
            old += removed;
            young += added;
            done = to;
        }
    }

    private int count(int from, int to, char other) {
        return (int) lines.subList(from, to).stream()
                .filter(line -> line.sign != other)
                .count();
    }

    private int next(int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).sign == ' ') {
            i++;
        }
        return i;
    }

    /** Behind the last change that is near enough to the one before it, with its context. */
    private int end(int change) {
        int last = change;
        for (int i = change; i < lines.size() && i - last <= 2 * CONTEXT + 1; i++) {
            last = lines.get(i).sign == ' ' ? last : i;
        }
        return Math.min(lines.size(), last + 1 + CONTEXT);
    }

    /** @param before how many lines stand before it; an empty range names the line before it */
    private static String range(int before, int length) {
        int start = length == 0 ? before : before + 1;
        return length == 1 ? Integer.toString(start) : start + "," + length;
    }

    private void write(StringBuilder out, int from, int to, int old, int young) {
        int oldLine = old;
        int newLine = young;
        for (var line : lines.subList(from, to)) {
            oldLine += line.sign == '+' ? 0 : 1;
            newLine += line.sign == '-' ? 0 : 1;
            out.append(line.sign).append(line.text).append('\n');
            boolean endsOld = line.sign != '+' && oldLine == olds;
            boolean endsNew = line.sign != '-' && newLine == news;
            if (endsOld || endsNew) {
                out.append(NO_LINE_FEED);
            }
        }
    }
}
