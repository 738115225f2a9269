package org.prevail.console.view;

import java.util.List;
import java.util.Optional;
import org.prevail.platform.problem.Issue;

/**
 * Template {@code console/withdrawal}.
 *
 * @param governs what governs at its place then
 */
public record WithdrawalView(
        Desk desk,
        String key,
        Title title,
        VersionRow version,
        Outcome outcome,
        Optional<Title> governs,
        ChainView then,
        List<VersionRow> scheduled,
        String reason,
        List<Issue> issues) {
    public WithdrawalView {
        scheduled = List.copyOf(scheduled);
        issues = List.copyOf(issues);
    }

    /** What withdrawing does, {@code console.withdrawal.<outcome>}. */
    public enum Outcome {
        /** It is not in force yet: its schedule is cancelled. */
        CANCELS,
        /** Another version is in force; nothing changes now. */
        PAST,
        /** Another document governs its place then. */
        HANDS_OVER,
        /** Nothing governs its place then. */
        LEAVES_NOTHING,
        /** It stood alone, or others governed anyway: it applies no more. */
        ENDS
    }
}
