package org.prevail.redline.takeaway;

import java.util.stream.Collectors;
import org.prevail.redline.Redline;
import org.prevail.redline.takeaway.Passage.Piece;

/** A redline to be read as plain text, marked as {@code wdiff} marks it: {@code [-deleted-]{+inserted+}}. */
final class PlainText {
    private static final String RULE = "-".repeat(72) + "\n";

    private PlainText() {}

    static String of(Redline redline, Cover cover, Labels labels) {
        var out = new StringBuilder();
        cover.lines().forEach(line -> out.append(line).append('\n'));
        out.append('\n').append(labels.legend("[-", "-]", "{+", "+}")).append('\n');
        labels.markupLegend(redline).ifPresent(said -> out.append(said).append('\n'));
        out.append(RULE);
        var passages = Passages.of(redline);
        passages.shown().forEach(passage -> {
            labels.leftOut(passage.leftOut())
                    .ifPresent(said -> out.append('\n').append(said).append('\n'));
            out.append('\n');
            labels.label(passage)
                    .ifPresent(said -> out.append("# ").append(said).append('\n'));
            out.append(words(passage)).append('\n');
        });
        labels.leftOut(passages.leftOut())
                .ifPresent(said -> out.append('\n').append(said).append('\n'));
        return out.toString();
    }

    private static String words(Passage passage) {
        return passage.pieces().stream().map(PlainText::marked).collect(Collectors.joining());
    }

    private static String marked(Piece piece) {
        return switch (piece.op()) {
            case EQUAL -> piece.text();
            case DELETE -> "[-" + piece.text() + "-]";
            case INSERT -> "{+" + piece.text() + "+}";
        };
    }
}
