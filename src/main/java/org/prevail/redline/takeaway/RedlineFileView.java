package org.prevail.redline.takeaway;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prevail.compare.Block;
import org.prevail.redline.Redline;

/**
 * What the template of a printed redline shows.
 *
 * @param leftOut what is said of the unchanged lines after the last row
 * @param markup how changes of markup are shown, if they are
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
        Optional<String> markup,
        List<String> pages) {

    /**
     * @param kind a class of the stylesheet
     * @param element {@code h2} for the text's title, {@code h3} for any other heading, so that no level is skipped
     */
    public record Row(
            Optional<String> leftOut,
            Optional<String> label,
            String kind,
            String element,
            List<Passage.Piece> pieces) {}

    static RedlineFileView of(Redline redline, Cover cover, Words words) {
        var labels = new Labels(words, redline.marks());
        var passages = Passages.of(redline);
        return new RedlineFileView(
                cover,
                redline.before().digest(),
                redline.after().digest(),
                redline.before().locale(),
                redline.after().locale(),
                passages.shown().stream()
                        .map(passage -> row(redline, passage, labels))
                        .toList(),
                labels.leftOut(passages.leftOut()),
                labels.markupLegend(redline),
                List.of(words.pages()));
    }

    private static Row row(Redline redline, Passage passage, Labels labels) {
        return new Row(
                labels.leftOut(passage.leftOut()),
                labels.label(passage),
                passage.kind().name().toLowerCase(Locale.ROOT),
                element(redline, passage.block()),
                passage.pieces());
    }

    private static String element(Redline redline, Block block) {
        boolean stands = block.to() != null;
        var markup = (stands ? redline.after() : redline.before()).markup();
        int line = stands ? block.to() : block.from();
        int level = line < markup.size() ? markup.get(line).level() : 0;
        return level == 0 ? "p" : level == 1 ? "h2" : "h3";
    }
}
