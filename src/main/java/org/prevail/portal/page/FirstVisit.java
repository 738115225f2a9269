package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.util.UUID;
import org.prevail.decision.Decisions;
import org.prevail.platform.Shared;
import org.prevail.presentation.PresentationToken;
import org.prevail.subject.Attribution;
import org.prevail.subject.Subjects;
import org.prevail.subject.Visitor;
import org.prevail.web.Visit;

/**
 * Several pages opened at once by a browser without a cookie are each made for a pseudonym of their own, and the last one
 * stays the device's. What was shown to the others was shown to this device. Why this is safe: decision 14.
 */
@Shared
class FirstVisit {
    private final Decisions decisions;
    private final Subjects subjects;

    @Inject
    FirstVisit(Decisions decisions, Subjects subjects) {
        this.decisions = decisions;
        this.subjects = subjects;
    }

    /** The token, made for the pseudonym this device has now where it was made for another of the same first visit. */
    PresentationToken own(Visit visit, PresentationToken token) {
        UUID shownTo = token.presentation().subject();
        boolean deviceDecides = token.attribution() == Attribution.PAGE
                && token.undoes().isEmpty()
                && visit.person().isEmpty();
        return visit.visitor()
                .map(Visitor::subject)
                .filter(device ->
                        deviceDecides && !device.equals(shownTo) && visit.wasGiven(shownTo) && isNobodyElse(shownTo))
                .map(token::madeFor)
                .orElse(token);
    }

    /** Who decided, registered or was erased is somebody: theirs is not to be moved. */
    private boolean isNobodyElse(UUID pseudonym) {
        return !subjects.erased(pseudonym)
                && decisions.of(pseudonym).isEmpty()
                && subjects.linkedTo(pseudonym).isEmpty();
    }
}
