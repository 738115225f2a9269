package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prevail.decision.Decision;
import org.prevail.decision.Decisions;
import org.prevail.decision.Obligation;
import org.prevail.decision.Obligation.Because;
import org.prevail.decision.Obligations;
import org.prevail.decision.Standing;
import org.prevail.document.Scope;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.SiteCatalog;
import org.prevail.subject.Subject;
import org.prevail.web.ObligationNotice;
import org.prevail.web.Visit;
import org.prevail.web.view.NoticeView;

/**
 * What is open for somebody wherever they are on the portal (R15): what the whole site asks, and what is asked at the
 * places of documents they decided on. From memory. Thread-safe.
 */
@Shared
public class OpenDecisions implements ObligationNotice {
    private final Decisions decisions;
    private final Obligations obligations;
    private final Catalogs catalogs;
    private final MonotonicClock clock;

    @Inject
    OpenDecisions(Decisions decisions, Obligations obligations, Catalogs catalogs, MonotonicClock clock) {
        this.decisions = decisions;
        this.obligations = obligations;
        this.catalogs = catalogs;
        this.clock = clock;
    }

    /** Each document once; not what they declined or withdrew from and which says the same since, in whichever language: nobody is nagged. */
    public List<Obligation> of(SiteCatalog catalog, Subject subject, String locale, Instant now) {
        var open = new LinkedHashMap<String, Obligation>();
        standings(catalog, subject, locale, now)
                .flatMap(standing -> standing.obligation().stream())
                .filter(obligation -> !decidedAgainst(obligation))
                .forEach(
                        obligation -> open.putIfAbsent(obligation.link().entry().key(), obligation));
        return List.copyOf(open.values());
    }

    /** When something else may be open though nothing changes: the first instant a plug-in named, of an acceptance that runs out. */
    Optional<Instant> until(Visit visit) {
        var now = clock.instant();
        return Reader.of(visit, false).subject().stream()
                .flatMap(subject -> standings(visit.catalog(catalogs.current(), now), subject, visit.locale(), now))
                .flatMap(standing -> standing.until().stream())
                .min(Comparator.naturalOrder());
    }

    private Stream<Standing> standings(SiteCatalog catalog, Subject subject, String locale, Instant now) {
        return places(catalog, decisions.of(subject.id()), now).stream()
                .map(place -> catalog.resolve(place, subject.audiences(), now, now))
                .flatMap(chain -> obligations.standings(catalog, chain, subject.id(), locale, now));
    }

    private static Set<Scope> places(SiteCatalog catalog, List<Decision> all, Instant now) {
        var places = new LinkedHashSet<Scope>();
        var versions = new HashSet<Long>();
        for (Decision decision : all) {
            if (versions.add(decision.versionId())) {
                catalog.entryOfVersion(decision.versionId())
                        .flatMap(entry -> entry.inForce(now, now))
                        .ifPresent(edition -> places.add(edition.placement().scope()));
            }
        }
        places.add(Scope.ROOT);
        return places;
    }

    private static boolean decidedAgainst(Obligation obligation) {
        return (obligation.because() == Because.DECLINED || obligation.because() == Because.WITHDRAWN)
                && obligation.since().isEmpty();
    }

    @Override
    public Optional<Open> noticeFor(Visit visit) {
        return noticeFor(visit, Optional.empty());
    }

    /** @param askedHere the document the page itself asks for */
    Optional<Open> noticeFor(Visit visit, Optional<String> askedHere) {
        var subject = Reader.of(visit, false).subject();
        if (subject.isEmpty() || GatePaths.asks(visit)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var documents = of(visit.catalog(catalogs.current(), now), subject.get(), visit.locale(), now).stream()
                .filter(obligation ->
                        !askedHere.equals(Optional.of(obligation.link().entry().key())))
                .map(OpenDecisions::named)
                .toList();
        return documents.isEmpty() ? Optional.empty() : Optional.of(new Open(documents, GatePaths.all(visit.locale())));
    }

    private static NoticeView.Open named(Obligation obligation) {
        String title =
                obligation.link().edition().texts().get(obligation.locale()).title();
        return new NoticeView.Open(title, obligation.locale());
    }
}
