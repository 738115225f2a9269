package org.prevail.portal;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.prevail.decision.Decision;
import org.prevail.decision.Decisions;
import org.prevail.decision.Verdict;
import org.prevail.platform.Shared;
import org.prevail.portal.view.DocumentLink;
import org.prevail.portal.view.LinkAcceptancesView.Acceptance;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.SiteCatalog;
import org.prevail.subject.Subjects;
import org.prevail.subject.Visitor;
import org.prevail.web.Visit;

/** What was decided on this device by whoever was not signed in, as long as it belongs to no account (R16). */
@Shared
class DeviceRecord {
    private final Decisions decisions;
    private final Subjects subjects;
    private final Catalogs catalogs;

    @Inject
    DeviceRecord(Decisions decisions, Subjects subjects, Catalogs catalogs) {
        this.decisions = decisions;
        this.subjects = subjects;
        this.catalogs = catalogs;
    }

    /** The device's pseudonym, if it decided anything. */
    Optional<Visitor> unclaimed(Visit visit) {
        return visit.visitor()
                .filter(visitor -> subjects.linkedTo(visitor.subject()).isEmpty())
                .filter(visitor -> !decisions.of(visitor.subject()).isEmpty());
    }

    /** Each text once, oldest first. */
    List<Acceptance> acceptances(Visit visit) {
        SiteCatalog site = catalogs.current().site(visit.site().id());
        return unclaimed(visit).map(visitor -> decisions.of(visitor.subject())).orElse(List.of()).stream()
                .filter(decision -> decision.verdict() == Verdict.ACCEPTED)
                .flatMap(decision -> acceptance(site, decision, visit.locale()).stream())
                .toList();
    }

    private static Optional<Acceptance> acceptance(SiteCatalog site, Decision decision, String locale) {
        return site.entryOfVersion(decision.versionId())
                .flatMap(entry -> entry.byVersionId(decision.versionId()).map(edition -> {
                    String address = "/" + locale + "/" + entry.key() + "/versions/" + edition.number();
                    String title = edition.texts().get(decision.locale()).title();
                    return new Acceptance(
                            new DocumentLink(title, decision.locale(), address),
                            edition.number(),
                            edition.placement().asks(),
                            decision.at());
                }));
    }
}
