package org.prevail.markup;

import java.util.ArrayList;
import java.util.List;

/** The words of one leaf as they are met, and where line breaks stand between them. */
final class Run {
    private final List<StringBuilder> pieces = new ArrayList<>(List.of(new StringBuilder()));

    void text(String words) {
        pieces.get(pieces.size() - 1).append(words);
    }

    void lineBreak() {
        pieces.add(new StringBuilder());
    }

    /** The lines: one break is a space, two or more with nothing between them end the line. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var breaks = 0;
        for (var piece : pieces) {
            var words = Line.of(piece);
            if (!words.isEmpty()) {
                if (breaks > 1 && !line.isEmpty()) {
                    lines.add(Line.of(line));
                    line.setLength(0);
                }
                line.append(' ').append(words);
                breaks = 0;
            }
            breaks++;
        }
        if (!line.isEmpty()) {
            lines.add(Line.of(line));
        }
        return lines;
    }
}
