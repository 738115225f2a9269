package org.prevail.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prevail.markup.LineMarkup;
import org.prevail.markup.Standing;

/**
 * Lines of a canonical text to be read one after the other in a paragraph: cells of a table are told from each other, and
 * its rows from what stands around them.
 */
final class Rows {
    /** Never at the beginning of a line, nor of an excerpt. */
    private static final String BETWEEN_CELLS = "\u00a0· ";

    private final List<String> lines;
    private final List<LineMarkup> markups;

    private Rows(List<String> lines, List<LineMarkup> markups) {
        this.lines = lines;
        this.markups = markups;
    }

    static List<String> read(List<String> lines, List<LineMarkup> markups) {
        var rows = new Rows(lines, markups);
        return IntStream.range(0, lines.size()).mapToObj(rows::line).toList();
    }

    private String line(int i) {
        if (isRow(i)) {
            return ended(cells(lines.get(i)), isRow(i + 1) ? ";" : isWords(i + 1) ? "." : "");
        }
        return isWords(i) && isRow(i + 1) ? ended(lines.get(i), ":") : lines.get(i);
    }

    private boolean isRow(int i) {
        if (i >= markups.size()) {
            return false;
        }
        var as = markups.get(i).standing().as();
        return as == Standing.As.ROW || as == Standing.As.HEAD_ROW;
    }

    private boolean isWords(int i) {
        return i < markups.size() && markups.get(i).level() == 0;
    }

    /** Those that say something. */
    private static String cells(String row) {
        return Arrays.stream(row.split("(?:^| )\\|(?= |$)"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(BETWEEN_CELLS));
    }

    private static String ended(String line, String mark) {
        return line.isEmpty() || ".,;:!?…".indexOf(line.charAt(line.length() - 1)) >= 0 ? line : line + mark;
    }
}
