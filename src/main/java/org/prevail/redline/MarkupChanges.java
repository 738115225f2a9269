package org.prevail.redline;

import java.util.List;
import java.util.regex.Pattern;
import org.prevail.compare.Block;
import org.prevail.compare.Change;
import org.prevail.markup.MarkupChange;

/**
 * What changed in how the lines of two texts are marked up, which the comparison of what they say does not know. Of a text that
 * is kept without its markup nothing is known, and nothing said.
 */
public final class MarkupChanges {
    private static final Pattern MARKER = Pattern.compile("\\d{1,9}\\. |• ");

    private final Side before;
    private final Side after;
    private final boolean known;

    public MarkupChanges(Redline redline) {
        before = redline.before();
        after = redline.after();
        known = known(before) && known(after);
    }

    private static boolean known(Side side) {
        return side.markup().size() == side.lines().length && !side.markup().isEmpty();
    }

    /** Whether it is known of both texts. */
    public boolean known() {
        return known;
    }

    /** Of a line that is in both texts and was neither split nor joined; of another there are none. */
    public List<MarkupChange> of(Block block) {
        if (!known || block.from() == null || block.to() == null || block.group() != null) {
            return List.of();
        }
        return MarkupChange.between(
                before.markup().get(block.from()), after.markup().get(block.to()), sameWords(block));
    }

    /** But for the markers of lists, which are markup that the text has. */
    private static boolean sameWords(Block block) {
        return block.change() == Change.SAME || unmarked(block.before()).equals(unmarked(block.after()));
    }

    private static String unmarked(String line) {
        var marker = MARKER.matcher(line);
        int at = 0;
        while (marker.region(at, line.length()).lookingAt()) {
            at = marker.end();
        }
        return line.substring(at);
    }
}
