package org.prevail.console.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prevail.platform.problem.Issue;

/**
 * Template {@code console/governing}: who gets which document, where, when, and why.
 *
 * @param at the instant answered for
 */
public record GoverningView(
        Desk desk,
        String scope,
        String audience,
        String group,
        String date,
        String time,
        List<FactField> facts,
        Instant at,
        boolean future,
        Optional<ChainView> chain,
        List<Issue> issues) {
    public GoverningView {
        facts = List.copyOf(facts);
        issues = List.copyOf(issues);
    }
}
