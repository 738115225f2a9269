package org.prevail.redline.takeaway;

import java.util.List;
import java.util.Optional;
import org.prevail.redline.Redline;

/**
 * What the template of a printed redline shows.
 *
 * @param leftOut what is said of the unchanged lines after the last row
 * @param pages the words before, between and after the page's number and the number of pages
 */
public record RedlineFileView(
        Cover cover,
        String beforeDigest,
        String afterDigest,
        String beforeLocale,
        String afterLocale,
        List<Row> rows,
        Optional<String> leftOut,
        List<String> pages) {

    /** @param kind a class of the stylesheet */
    public record Row(Optional<String> leftOut, Optional<String> label, String kind, List<Passage.Piece> pieces) {}

    static RedlineFileView of(Redline redline, Cover cover, Words words) {
        var labels = new Labels(words);
        var passages = Passages.of(redline);
        return new RedlineFileView(
                cover,
                redline.before().digest(),
                redline.after().digest(),
                redline.before().locale(),
                redline.after().locale(),
                passages.shown().stream().map(passage -> row(passage, labels)).toList(),
                labels.leftOut(passages.leftOut()),
                List.of(words.pages()));
    }

    private static Row row(Passage passage, Labels labels) {
        return new Row(
                labels.leftOut(passage.leftOut()),
                labels.label(passage),
                passage.kind().name().toLowerCase(java.util.Locale.ROOT),
                passage.pieces());
    }
}
