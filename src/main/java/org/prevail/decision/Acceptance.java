package org.prevail.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prevail.decision.Obligation.Because;
import org.prevail.document.Asks;
import org.prevail.document.Relation;
import org.prevail.precedence.Chain;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.precedence.SiteCatalog;
import org.prevail.spi.ReacceptanceRule.Judgement;

/**
 * What counts as accepted (R12) and why something is asked (R15), for one subject at one place. Pure.
 *
 * @param decisions all of the subject's, in their order
 * @param locale the one the subject reads in
 * @param judge what rules of plug-ins say otherwise
 */
record Acceptance(SiteCatalog catalog, Chain chain, List<Decision> decisions, String locale, Instant at, Judge judge) {

    Standing standing(Chain.Link link) {
        var course = Course.of(link.entry(), decisions);
        var judged = new Judged(link.entry(), link.edition(), course, at, judge);
        var done = judged.done();
        if (done.isPresent() || link.edition().placement().asks() == Asks.NOTHING) {
            return new Standing(course.latest(), done, Optional.empty(), judged.whyDone(), judged.until());
        }
        var grace = underGrace(link, course).filter(acceptance -> !judged.ranOut(acceptance));
        var dueAt = grace.flatMap(acceptance -> link.edition().graceUntil());
        var obligation = obligation(link, course, dueAt, judged);
        return new Standing(course.latest(), grace, Optional.of(obligation), obligation.said(), judged.until());
    }

    /** Until a version's grace ends, those done with the one in force before it are done. */
    private Optional<Decision> underGrace(Chain.Link link, Course course) {
        return link.edition()
                .graceUntil()
                .filter(at::isBefore)
                .flatMap(until -> before(link.entry(), link.edition()))
                .flatMap(before -> course.done(link.entry(), before));
    }

    private static Optional<Edition> before(Entry document, Edition version) {
        return document.inForce(version.effectiveAt().minusMillis(1));
    }

    private Obligation obligation(Chain.Link link, Course course, Optional<Instant> dueAt, Judged judged) {
        String shown = link.edition().localeShown(locale, link.entry().bindingLocale());
        // What else happened since, a decline for one, says more than that an acceptance ran out.
        var because = because(link, course);
        var rule = because == Because.CHANGED ? judged.whyNot() : Optional.<Judgement>empty();
        var said = rule.map(why -> Because.valueOf(why.because().name())).orElse(because);
        return new Obligation(link, shown, said, since(said, link, course), dueAt, rule.map(Judgement::reason));
    }

    /** The version decided on, where the one in force says something else: in that language, or the binding one. */
    private static Optional<Integer> since(Because because, Chain.Link link, Course course) {
        boolean against = because == Because.DECLINED || because == Because.WITHDRAWN;
        return (against ? course.latest() : course.lastStanding())
                .filter(decision -> !Course.covers(link.entry(), decision, link.edition()))
                .flatMap(decision -> link.entry().byVersionId(decision.versionId()))
                .filter(decided -> link.edition()
                        .differsFrom(decided, link.entry().bindingLocale())
                        .isPresent())
                .map(Edition::number);
    }

    private Because because(Chain.Link link, Course course) {
        if (course.latest().isEmpty()) {
            return otherDocumentAccepted(link) ? Because.OTHER_DOCUMENT : Because.FIRST;
        }
        var latest = course.latest().get();
        return switch (latest.verdict()) {
            case WITHDRAWN -> Because.WITHDRAWN;
            case ACCEPTED -> Because.CHANGED;
            // A text declined long ago is not what keeps somebody whose acceptance of another one stands since it
            // changed.
            case DECLINED ->
                !course.standing().isEmpty() && !inForce(link, latest) ? Because.CHANGED : Because.DECLINED;
        };
    }

    private static boolean inForce(Chain.Link link, Decision decision) {
        var text = link.edition().texts().get(decision.locale());
        return text != null && text.digest().equals(decision.digest());
    }

    /** Whether the subject accepted a document this one takes precedence over, or one that governed here and left. */
    private boolean otherDocumentAccepted(Chain.Link link) {
        return link.edition().placement().relation() != Relation.STANDS_ALONE
                && decisions.stream()
                        .filter(decision -> decision.verdict() == Verdict.ACCEPTED)
                        .anyMatch(decision -> catalog.entryOfVersion(decision.versionId())
                                .filter(other -> isBelowOrGone(link, other, decision))
                                .isPresent());
    }

    private boolean isBelowOrGone(Chain.Link link, Entry other, Decision acceptance) {
        var beside = chain.links().stream()
                .filter(in -> in.entry().documentId() == other.documentId())
                .findFirst();
        return beside.map(in -> in.rank() > link.rank()).orElseGet(() -> stoodHere(other, acceptance));
    }

    private boolean stoodHere(Entry other, Decision acceptance) {
        return other.byVersionId(acceptance.versionId())
                .map(Edition::placement)
                .filter(placement -> placement.relation() != Relation.STANDS_ALONE
                        && placement.scope().contains(chain.place()))
                .isPresent();
    }
}
