package org.prevail.portal;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import org.prevail.decision.Records;
import org.prevail.platform.Shared;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.SiteCatalog;
import org.prevail.subject.Subject;
import org.prevail.web.Visit;

/** A person's own record as JSON: {@code {decisions: […], presentations: […]}}, oldest first, instants in UTC. */
@Shared
class MeFile {
    private final Catalogs catalogs;
    private final Records records;

    @Inject
    MeFile(Catalogs catalogs, Records records) {
        this.catalogs = catalogs;
        this.records = records;
    }

    String json(Visit visit) {
        var catalog = catalogs.current().site(visit.site().id());
        List<Records.Entry> recorded =
                visit.subject().map(Subject::id).map(records::of).orElse(List.of());
        JsonArrayBuilder decisions = Json.createArrayBuilder();
        JsonArrayBuilder presentations = Json.createArrayBuilder();
        for (Records.Entry entry : recorded) {
            if (entry instanceof Records.Decided decided) {
                decision(catalog, decided).ifPresent(decisions::add);
            } else if (entry instanceof Records.Shown shown) {
                presentation(catalog, shown).ifPresent(presentations::add);
            }
        }
        return Json.createObjectBuilder()
                .add("decisions", decisions)
                .add("presentations", presentations)
                .build()
                .toString();
    }

    private static Optional<JsonObjectBuilder> decision(SiteCatalog catalog, Records.Decided decided) {
        var decision = decided.decision();
        return TextOf.of(catalog, decision)
                .map(text -> text(text, decision.locale(), decision.digest())
                        .add("decision", decision.verdict().name())
                        .add("at", decision.at().toString())
                        .add("presentedAt", decision.presentedAt().toString())
                        .add("attribution", decision.attribution().name())
                        .add("receipt", decision.receipt()));
    }

    private static Optional<JsonObjectBuilder> presentation(SiteCatalog catalog, Records.Shown shown) {
        var presentation = shown.presentation();
        return TextOf.find(catalog, presentation.versionId())
                .map(text -> text(text, presentation.locale(), presentation.digest())
                        .add("basis", presentation.basis().name())
                        .add("surface", presentation.surface().name())
                        .add("at", presentation.at().toString()));
    }

    private static JsonObjectBuilder text(TextOf text, String locale, String digest) {
        return Json.createObjectBuilder()
                .add("document", text.entry().key())
                .add("version", text.number())
                .add("locale", locale)
                .add("digest", digest);
    }
}
