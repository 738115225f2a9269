package org.prevail.portal.view;

import java.util.List;
import java.util.Optional;
import org.prevail.redline.Size;

/**
 * All versions of a document the public may know, newest first.
 *
 * @param feed the address of its news feed
 * @param whole where the first version is compared with the latest; empty where there is but one
 */
public record HistoryView(
        DocumentLink document, String key, List<Entry> versions, String feed, Optional<String> whole) {
    /** The width of the widest bar. */
    private static final int WIDTH = 120;

    public HistoryView {
        versions = List.copyOf(versions);
    }

    /**
     * A version on the timeline.
     *
     * @param since the version it is compared with, the one in force before it; empty for the first
     * @param comparison where the two are compared
     * @param size of what changed, in the language shown
     * @param quiet whether it says the same as the one before it, in every language
     * @param most the words of the largest change of this history
     */
    public record Entry(
            VersionRow row, Optional<Integer> since, Optional<String> comparison, Size size, boolean quiet, int most) {
        public int insertedWidth() {
            return width(size.inserted());
        }

        public int deletedWidth() {
            return width(size.deleted());
        }

        /** By the square root, so that a small change beside a large one is still seen. */
        private int width(int words) {
            return words == 0 ? 0 : Math.max(2, (int) Math.round(WIDTH / 2.0 * Math.sqrt(words / (double) most)));
        }
    }
}
