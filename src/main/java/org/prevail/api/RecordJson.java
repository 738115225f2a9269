package org.prevail.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prevail.account.ApiTokens.Caller;
import org.prevail.decision.Deciding;
import org.prevail.decision.Decision;
import org.prevail.decision.Decisions;
import org.prevail.decision.Records;
import org.prevail.platform.Shared;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.SiteCatalog;
import org.prevail.presentation.Attestation;
import org.prevail.presentation.Presentation;
import org.prevail.presentation.PresentationTokens;

/** Everything recorded of a host system's user, oldest first; standing acceptances come with a token to withdraw them. */
@Shared
class RecordJson {
    private final Records records;
    private final Decisions decisions;
    private final Deciding deciding;
    private final PresentationTokens tokens;
    private final Catalogs catalogs;

    @Inject
    RecordJson(Records records, Decisions decisions, Deciding deciding, PresentationTokens tokens, Catalogs catalogs) {
        this.records = records;
        this.decisions = decisions;
        this.deciding = deciding;
        this.tokens = tokens;
        this.catalogs = catalogs;
    }

    JsonObjectBuilder of(Caller host, long site, Optional<UUID> subject) {
        var catalog = catalogs.current().site(site);
        var entries = subject.map(records::of).orElse(List.of());
        var standing = subject.map(decisions::standing).orElse(List.of());
        return Json.object()
                .add("subject", Json.orNull(subject.map(UUID::toString)))
                .add("records", Json.array(entries.stream().map(entry -> record(host, catalog, entry, standing))));
    }

    private JsonObjectBuilder record(Caller host, SiteCatalog catalog, Records.Entry entry, List<Decision> standing) {
        return entry instanceof Records.Shown shown
                ? presentation(host, catalog, shown.presentation())
                : decision(catalog, ((Records.Decided) entry).decision(), standing);
    }

    private JsonObjectBuilder presentation(Caller host, SiteCatalog catalog, Presentation shown) {
        var json =
                Json.object().add("kind", "PRESENTATION").add("id", shown.id().toString());
        VersionNames.add(json, catalog, shown.versionId());
        return json.add("locale", shown.locale())
                .add("digest", shown.digest())
                .add("rendition", shown.rendition())
                .add("surface", shown.surface().name())
                .add("basis", shown.basis().name())
                .add("place", shown.place())
                .add(
                        "attestedBy",
                        Json.orNull(shown.attestedBy()
                                .filter(by -> by.hostSystem() == host.hostSystemId())
                                .map(by -> host.hostSystem())))
                .add("attestedByToken", Json.orNull(shown.attestedBy().map(Attestation::token)))
                .add("screen", Json.orNull(shown.attestedBy().map(Attestation::screen)))
                .add("at", Moments.write(shown.at()));
    }

    private JsonObjectBuilder decision(SiteCatalog catalog, Decision decision, List<Decision> standing) {
        var json = Json.object().add("kind", "DECISION");
        json.addAll(DecisionJson.of(decision, catalog))
                .add("presentation", decision.presentationId().toString())
                .add("presentedAt", Moments.write(decision.presentedAt()))
                .add("attribution", decision.attribution().name())
                .add("capacity", decision.capacity())
                .add("standing", standing.contains(decision));
        if (standing.contains(decision)) {
            json.add("withdrawalToken", tokens.write(deciding.withdrawalToken(decision)));
        }
        return json;
    }
}
