package org.prevail.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.prevail.document.Documents;
import org.prevail.document.Version;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.redline.Options;
import org.prevail.redline.Redlines;
import org.prevail.redline.Side;
import org.prevail.redline.takeaway.ComparisonJson;

/** {@code /documents/{key}/comparisons/{a}..{b}}: what changed between two versions, both of which the asker may know (R5). */
@Path("/v1/documents/{key}/comparisons/{from}..{to}")
@RequestScoped
public class ComparisonsResource {
    private final Known known;
    private final Documents documents;
    private final Redlines redlines;

    @Inject
    ComparisonsResource(Known known, Documents documents, Redlines redlines) {
        this.known = known;
        this.documents = documents;
        this.redlines = redlines;
    }

    @GET
    public Response show(
            @PathParam("key") String key,
            @PathParam("from") String from,
            @PathParam("to") String to,
            @QueryParam("locale") String asked) {
        var entry = known.require(key);
        var older = known.require(entry, from);
        var newer = known.require(entry, to);
        var query = new Query();
        var wanted = query.locale(known.site(), asked, entry.bindingLocale());
        query.require();
        var locale = locale(entry, older, newer, wanted);
        var before = Side.of(key, version(older), locale);
        var after = Side.of(key, version(newer), locale);
        var redline = redlines.of(known.site().id(), before, after, Options.DEFAULT);
        var json = ComparisonJson.of(redline.comparison())
                .add("from", older.number())
                .add("to", newer.number())
                .add("locale", locale)
                .add("digests", Json.object().add("from", before.digest()).add("to", after.digest()));
        var missing = redline.marks().missing();
        if (!missing.isEmpty()) {
            json.add(
                    "flagsMissing",
                    Json.names(missing.stream().map(name -> name.in(wanted)).toList()));
        }
        return Json.ok(json);
    }

    /** Both texts in one language: two of them have no words in common (R4). */
    private static String locale(Entry entry, Edition older, Edition newer, String wanted) {
        boolean both = older.texts().containsKey(wanted) && newer.texts().containsKey(wanted);
        return both ? wanted : entry.bindingLocale();
    }

    private Version version(Edition edition) {
        return documents.version(edition.versionId()).orElseThrow();
    }
}
