package org.prevail.console.view;

import java.util.List;
import org.prevail.platform.problem.Issue;

/**
 * Template {@code console/again}: publishing an older text as the next version.
 */
public record AgainView(
        Desk desk,
        String key,
        Title title,
        VersionRow version,
        int number,
        PlacementView placement,
        ReachView reach,
        List<VersionRow> scheduled,
        String note,
        List<Issue> issues) {
    public AgainView {
        scheduled = List.copyOf(scheduled);
        issues = List.copyOf(issues);
    }
}
