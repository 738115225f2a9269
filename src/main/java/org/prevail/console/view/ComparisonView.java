package org.prevail.console.view;

import java.util.List;
import org.prevail.platform.problem.Issue;
import org.prevail.redline.RedlineView;

/**
 * Template {@code console/comparison}.
 *
 * @param address of this comparison, without switches
 * @param settled of the very texts found, if that is another address
 * @param turned with the two texts the other way round
 * @param again where other texts are chosen
 * @param query the switches that matter to files, beginning with {@code ?}, or empty
 * @param switched all switches, beginning with {@code ?}, or empty
 * @param formats how the names of the files end that it can be taken away as
 */
public record ComparisonView(
        Desk desk,
        String address,
        String settled,
        String turned,
        String again,
        String query,
        String switched,
        List<String> formats,
        ComparedView before,
        ComparedView after,
        RedlineView redline,
        ReviewView review,
        List<Issue> issues) {
    public ComparisonView {
        formats = List.copyOf(formats);
        issues = List.copyOf(issues);
    }
}
