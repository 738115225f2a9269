package org.prevail.decision;

import java.util.List;
import java.util.Optional;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;

/**
 * One subject's decisions on one document, in their order, and what stands of them (R12, R14). Pure.
 *
 * @param decisions on versions of this document alone, first one first
 */
record Course(List<Decision> decisions) {
    static Course of(Entry document, List<Decision> all) {
        return new Course(all.stream()
                .filter(decision -> document.byVersionId(decision.versionId()).isPresent())
                .toList());
    }

    Optional<Decision> latest() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    /**
     * Whether nothing after it undid it: an acceptance is undone by a withdrawal concerning the document or a decline of
     * the same text; a decline or withdrawal by an acceptance.
     */
    boolean stands(Decision decision) {
        return decisions.stream().skip(decisions.indexOf(decision) + 1L).noneMatch(later -> undoes(later, decision));
    }

    private static boolean undoes(Decision later, Decision decision) {
        if (decision.verdict() != Verdict.ACCEPTED) {
            return later.verdict() == Verdict.ACCEPTED;
        }
        return later.verdict() == Verdict.WITHDRAWN
                || (later.verdict() == Verdict.DECLINED && sameText(later, decision));
    }

    private static boolean sameText(Decision one, Decision other) {
        return one.locale().equals(other.locale()) && one.digest().equals(other.digest());
    }

    /** Acceptances that stand, first one first. */
    List<Decision> standing() {
        return decisions.stream()
                .filter(decision -> decision.verdict() == Verdict.ACCEPTED && stands(decision))
                .toList();
    }

    Optional<Decision> lastStanding() {
        return lastOf(standing());
    }

    /** The latest acceptance that makes the subject done with this version (R12). */
    Optional<Decision> done(Entry document, Edition version) {
        return lastOf(standing().stream()
                .filter(acceptance -> covers(document, acceptance, version))
                .toList());
    }

    /** R12 (a): the same text in that same locale, beside the same binding text. */
    static boolean covers(Entry document, Decision decision, Edition version) {
        return document.byVersionId(decision.versionId())
                .filter(decided -> version.says(decided, decision.locale(), document.bindingLocale()))
                .isPresent();
    }

    private static Optional<Decision> lastOf(List<Decision> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(some.size() - 1));
    }
}
