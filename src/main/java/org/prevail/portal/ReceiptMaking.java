package org.prevail.portal;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prevail.decision.Decision;
import org.prevail.decision.Decisions;
import org.prevail.decision.Obligation;
import org.prevail.decision.Obligations;
import org.prevail.decision.Verdict;
import org.prevail.document.Audience;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.portal.page.Links;
import org.prevail.portal.view.DocumentLink;
import org.prevail.portal.view.ReceiptView;
import org.prevail.precedence.Edition;
import org.prevail.precedence.SiteCatalog;
import org.prevail.subject.Attribution;

/** What a receipt says. */
@Shared
class ReceiptMaking {
    private final Decisions decisions;
    private final Obligations obligations;
    private final MonotonicClock clock;

    @Inject
    ReceiptMaking(Decisions decisions, Obligations obligations, MonotonicClock clock) {
        this.decisions = decisions;
        this.obligations = obligations;
        this.clock = clock;
    }

    ReceiptView view(SiteCatalog catalog, Decision decision, TextOf text, Links links, Optional<String> onward) {
        boolean superseded = superseded(decision, text);
        var same = superseded ? same(decision, text) : Optional.<Integer>empty();
        return new ReceiptView(
                decision.receipt(),
                decision.verdict(),
                text.link(links, decision.locale()),
                text.entry().key(),
                text.number(),
                decision.locale(),
                text.entry().bindingLocale(),
                decision.digest(),
                text.asks(),
                decision.attribution(),
                decision.presentedAt(),
                decision.at(),
                superseded,
                same,
                ended(decisions, decision).map(ended -> other(ended, links)),
                undone(catalog, decision).map(later -> other(later, links)),
                superseded && same.isEmpty() ? next(catalog, decision, text, links) : Optional.empty(),
                onward,
                address(decision, links) + "/file");
    }

    private static ReceiptView.Other other(Decision decision, Links links) {
        return new ReceiptView.Other(decision.receipt(), decision.at(), address(decision, links));
    }

    private static String address(Decision decision, Links links) {
        return links.start() + "receipts/" + decision.receipt();
    }

    /** The acceptance a withdrawal ended. */
    static Optional<Decision> ended(Decisions decisions, Decision withdrawal) {
        return withdrawal
                .undoes()
                .flatMap(id -> decisions.of(withdrawal.subject()).stream()
                        .filter(decision -> decision.id().equals(id))
                        .findFirst());
    }

    /** Whether, when it was decided on, the text was no longer in force (R11). */
    private static boolean superseded(Decision decision, TextOf text) {
        return decision.verdict() != Verdict.WITHDRAWN
                && text.entry()
                        .inForce(decision.at())
                        .filter(edition -> edition.versionId() == decision.versionId())
                        .isEmpty();
    }

    /** The version in force now, if it says what was decided on (R12). */
    private Optional<Integer> same(Decision decision, TextOf text) {
        Instant now = clock.instant();
        return text.entry()
                .inForce(now, now)
                .filter(edition -> edition.says(
                        text.edition(), decision.locale(), text.entry().bindingLocale()))
                .map(Edition::number);
    }

    /** The later decision that ended an acceptance. */
    private Optional<Decision> undone(SiteCatalog catalog, Decision decision) {
        if (decision.verdict() != Verdict.ACCEPTED || standing(decision)) {
            return Optional.empty();
        }
        return decisions.of(decision.subject()).stream()
                .filter(later -> later.at().isAfter(decision.at()) && later.verdict() != Verdict.ACCEPTED)
                .filter(later -> sameDocument(catalog, later, decision))
                .findFirst();
    }

    private boolean standing(Decision decision) {
        return decisions.standing(decision.subject()).stream()
                .anyMatch(acceptance -> acceptance.id().equals(decision.id()));
    }

    private static boolean sameDocument(SiteCatalog catalog, Decision one, Decision other) {
        var document = TextOf.of(catalog, one).map(text -> text.entry().documentId());
        return document.isPresent()
                && document.equals(
                        TextOf.of(catalog, other).map(text -> text.entry().documentId()));
    }

    /** What is asked now where that text stood: the document itself first. */
    private Optional<ReceiptView.Next> next(SiteCatalog catalog, Decision decision, TextOf text, Links links) {
        Instant now = clock.instant();
        var place = text.entry()
                .inForce(now, now)
                .map(Edition::placement)
                .orElse(text.edition().placement())
                .scope();
        var audiences = decision.attribution() == Attribution.ACCOUNT || decision.attribution() == Attribution.HOST
                ? Set.of(Audience.MEMBERS)
                : Set.<Audience>of();
        var chain = catalog.resolve(place, audiences, now, now);
        List<Obligation> open = obligations.open(catalog, chain, decision.subject(), links.locale(), now);
        return open.stream()
                .filter(obligation ->
                        obligation.link().entry().key().equals(text.entry().key()))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(obligation -> next(obligation, links));
    }

    private static ReceiptView.Next next(Obligation obligation, Links links) {
        var link = obligation.link();
        DocumentLink document = links.toDocument(link.entry(), link.edition());
        int number = link.edition().number();
        return new ReceiptView.Next(
                document,
                number,
                obligation.because(),
                obligation.since(),
                obligation.since().flatMap(since -> links.changes(link.entry(), since, link.edition())));
    }
}
