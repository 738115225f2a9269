package org.prevail.markup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The words of one leaf as they are met, with their marks, and where line breaks stand between them. */
final class Run {
    private static final Pattern LAID_OUT = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    private final List<Piece> pieces = new ArrayList<>(List.of(new Piece()));

    private static final class Piece {
        private final StringBuilder words = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private int visible;
    }

    /** @param words without the markers of lists that stand before them */
    record Said(String words, List<Span> spans) {}

    private Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    void text(String words, Collection<Mark> marks) {
        var piece = last();
        int begin = piece.visible;
        piece.words.append(words);
        piece.visible += Line.visible(words);
        if (piece.visible > begin) {
            marks.forEach(mark -> piece.spans.add(new Span(mark, begin, piece.visible)));
        }
    }

    /** Words whose white space is shown as it is. */
    void laidOut(String words, Collection<Mark> marks) {
        var piece = last();
        int before = piece.visible;
        int done = 0;
        for (var space = LAID_OUT.matcher(words); space.find(); done = space.start()) {
            before += Line.visible(words.substring(done, space.start()));
            if (before > 0 && space.end() < words.length()) {
                piece.spans.add(new Span(new Mark(Mark.Kind.BREAK, space.group()), before, before + 1));
            }
        }
        text(words, marks);
    }

    void lineBreak() {
        pieces.add(new Piece());
    }

    /** The lines: one break is a space, two or more with nothing between them end the line. */
    List<Said> lines() {
        var lines = new ArrayList<Said>();
        var line = new Piece();
        var breaks = 0;
        for (var piece : pieces) {
            var words = Line.of(piece.words);
            if (!words.isEmpty()) {
                if (breaks > 1 && line.visible > 0) {
                    lines.add(new Said(Line.of(line.words), line.spans));
                    line = new Piece();
                } else if (line.visible > 0) {
                    line.spans.add(new Span(Mark.BREAK, line.visible, line.visible + 1));
                }
                for (var span : piece.spans) {
                    line.spans.add(span.after(line.visible));
                }
                line.words.append(' ').append(words);
                line.visible += piece.visible;
                breaks = 0;
            }
            breaks++;
        }
        if (line.visible > 0) {
            lines.add(new Said(Line.of(line.words), line.spans));
        }
        return lines;
    }
}
