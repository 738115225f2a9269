package org.prevail.console;

import java.util.ArrayList;
import java.util.List;
import org.prevail.redline.Piece;
import org.prevail.review.Point;

/** Enough of a change to know it again: what changed, and a few words around it. */
final class Excerpt {
    private static final int AROUND = 40;
    private static final int MOST = 240;
    private static final String CUT = "…";
    private static final Piece BETWEEN = new Piece(" ", true, true, false);

    private Excerpt() {}

    static List<Piece> of(Point point) {
        var excerpt = new ArrayList<Piece>();
        int left = MOST;
        for (var row : point.rows()) {
            if (left > 0 && !excerpt.isEmpty()) {
                excerpt.add(BETWEEN);
            }
            left = add(excerpt, row.merged(), left);
        }
        return excerpt;
    }

    private static int add(List<Piece> excerpt, List<Piece> pieces, int most) {
        int left = most;
        for (int i = 0; i < pieces.size() && left > 0; i++) {
            var piece = pieces.get(i);
            var text = piece.changed() ? piece.text() : around(piece.text(), i > 0, i + 1 < pieces.size());
            text = text.length() <= left ? text : begin(text, left) + CUT;
            left -= text.length();
            excerpt.add(new Piece(text, piece.older(), piece.newer(), piece.changed()));
        }
        return left;
    }

    /** The end of what stands before a change, the beginning of what stands after one. */
    private static String around(String text, boolean after, boolean before) {
        if (text.length() <= 2 * AROUND) {
            return text;
        }
        if (!after && !before) {
            return text;
        }
        return (after ? begin(text, AROUND) : "") + CUT + (before ? end(text) : "");
    }

    private static String begin(String text, int most) {
        int space = text.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : most;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end);
    }

    private static String end(String text) {
        int from = text.length() - AROUND;
        int space = text.indexOf(' ', from);
        int begin = space >= 0 && space < text.length() - AROUND / 2 ? space : from;
        return text.substring(Character.isLowSurrogate(text.charAt(begin)) ? begin + 1 : begin);
    }
}
