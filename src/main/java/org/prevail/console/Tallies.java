package org.prevail.console;

import jakarta.inject.Inject;
import org.prevail.console.view.Counts;
import org.prevail.decision.Decisions;
import org.prevail.decision.Verdict;
import org.prevail.platform.Shared;
import org.prevail.presentation.Basis;
import org.prevail.presentation.Presentations;

/** How many were shown a version and decided on it. */
@Shared
class Tallies {
    private final Presentations presentations;
    private final Decisions decisions;

    @Inject
    Tallies(Presentations presentations, Decisions decisions) {
        this.presentations = presentations;
        this.decisions = decisions;
    }

    Counts of(long versionId) {
        var shown = presentations.count(versionId);
        var decided = decisions.count(versionId);
        return new Counts(
                shown.get(Basis.SERVED),
                shown.get(Basis.ANSWERED),
                shown.get(Basis.ATTESTED),
                decided.get(Verdict.ACCEPTED),
                decided.get(Verdict.DECLINED),
                decided.get(Verdict.WITHDRAWN));
    }
}
