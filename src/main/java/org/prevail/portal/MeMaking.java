package org.prevail.portal;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prevail.account.Person;
import org.prevail.decision.Deciding;
import org.prevail.decision.Decision;
import org.prevail.decision.Decisions;
import org.prevail.decision.Records;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.portal.page.Links;
import org.prevail.portal.page.OpenDecisions;
import org.prevail.portal.view.MeView;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.SiteCatalog;
import org.prevail.presentation.PresentationTokens;
import org.prevail.subject.Subject;
import org.prevail.web.Visit;

/** What a person's own record says. */
@Shared
class MeMaking {
    private final Catalogs catalogs;
    private final Records records;
    private final Decisions decisions;
    private final Deciding deciding;
    private final PresentationTokens tokens;
    private final OpenDecisions open;
    private final MonotonicClock clock;

    @Inject
    MeMaking(
            Catalogs catalogs,
            Records records,
            Decisions decisions,
            Deciding deciding,
            PresentationTokens tokens,
            OpenDecisions open,
            MonotonicClock clock) {
        this.catalogs = catalogs;
        this.records = records;
        this.decisions = decisions;
        this.deciding = deciding;
        this.tokens = tokens;
        this.open = open;
        this.clock = clock;
    }

    MeView view(Visit visit) {
        var catalog = visit.catalog(catalogs.current(), clock.instant());
        var links = new Links(visit.locale());
        var subject = visit.subject();
        List<Records.Entry> recorded = subject.map(Subject::id).map(records::of).orElse(List.of());
        return new MeView(
                visit.person().map(Person::displayName),
                subject.isPresent(),
                subject.map(who -> open(catalog, who, links)).orElse(List.of()),
                links.start() + "accept?return=" + links.start() + "me",
                subject.map(who -> standing(catalog, who, links)).orElse(List.of()),
                newestFirst(recorded, entry -> decided(catalog, entry, links)),
                newestFirst(recorded, entry -> shown(catalog, entry, links)),
                links.start() + "me/file");
    }

    private List<MeView.Open> open(SiteCatalog catalog, Subject subject, Links links) {
        return open.of(catalog, subject, links.locale(), clock.instant()).stream()
                .map(obligation -> new MeView.Open(
                        links.toDocument(
                                obligation.link().entry(), obligation.link().edition()),
                        obligation.link().edition().number(),
                        obligation.because(),
                        obligation.since(),
                        obligation
                                .since()
                                .flatMap(since -> links.changes(
                                        obligation.link().entry(),
                                        since,
                                        obligation.link().edition())),
                        obligation.dueAt()))
                .toList();
    }

    private List<MeView.Standing> standing(SiteCatalog catalog, Subject subject, Links links) {
        return decisions.standing(subject.id()).stream()
                .flatMap(acceptance ->
                        TextOf.of(catalog, acceptance).stream().map(text -> standing(acceptance, text, links)))
                .toList();
    }

    private MeView.Standing standing(Decision acceptance, TextOf text, Links links) {
        return new MeView.Standing(
                text.link(links, acceptance.locale()),
                text.number(),
                text.asks(),
                acceptance.at(),
                receipt(links, acceptance),
                tokens.write(deciding.withdrawalToken(acceptance)),
                text.inForce(acceptance.locale(), clock.instant()));
    }

    private static Optional<MeView.Decided> decided(SiteCatalog catalog, Records.Entry entry, Links links) {
        return entry instanceof Records.Decided decided
                ? TextOf.of(catalog, decided.decision())
                        .map(text -> new MeView.Decided(
                                text.link(links, decided.decision().locale()),
                                text.number(),
                                decided.decision().locale(),
                                text.asks(),
                                decided.decision().verdict(),
                                decided.at(),
                                decided.decision().attribution(),
                                receipt(links, decided.decision())))
                : Optional.empty();
    }

    private static Optional<MeView.Shown> shown(SiteCatalog catalog, Records.Entry entry, Links links) {
        return entry instanceof Records.Shown shown
                ? TextOf.find(catalog, shown.presentation().versionId())
                        .map(text -> new MeView.Shown(
                                text.link(links, shown.presentation().locale()),
                                text.number(),
                                shown.presentation().locale(),
                                shown.presentation().basis(),
                                shown.at()))
                : Optional.empty();
    }

    private static String receipt(Links links, Decision decision) {
        return links.start() + "receipts/" + decision.receipt();
    }

    private static <T> List<T> newestFirst(List<Records.Entry> recorded, Function<Records.Entry, Optional<T>> row) {
        var rows = new ArrayList<>(
                recorded.stream().flatMap(entry -> row.apply(entry).stream()).toList());
        Collections.reverse(rows);
        return rows;
    }
}
