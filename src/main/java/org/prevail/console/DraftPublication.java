package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.prevail.console.view.Meanwhile;
import org.prevail.console.view.WhenForm;
import org.prevail.document.Document;
import org.prevail.document.Draft;
import org.prevail.document.Drafting;
import org.prevail.document.Publishing;
import org.prevail.document.Version;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.web.Flash;
import org.prevail.web.Page;
import org.prevail.web.Redirect;

/** Publishing a draft: first everything to be known, then one button that says what it does. */
@Path("/documents/{key}/draft/publication")
@RequestScoped
public class DraftPublication {
    private final Staff staff;
    private final Holdings holdings;
    private final Drafting drafting;
    private final Publishing publishing;
    private final PublicationPages pages;
    private final DraftPages drafts;
    private final Published published;
    private final Flash flash;

    @Inject
    DraftPublication(
            Staff staff,
            Holdings holdings,
            Drafting drafting,
            Publishing publishing,
            PublicationPages pages,
            DraftPages drafts,
            Published published,
            Flash flash) {
        this.staff = staff;
        this.holdings = holdings;
        this.drafting = drafting;
        this.publishing = publishing;
        this.pages = pages;
        this.drafts = drafts;
        this.published = published;
        this.flash = flash;
    }

    @GET
    public Page check(
            @PathParam("key") String key,
            @QueryParam("date") @DefaultValue("") String date,
            @QueryParam("time") @DefaultValue("") String time,
            @QueryParam("announceDate") @DefaultValue("") String announceDate,
            @QueryParam("announceTime") @DefaultValue("") String announceTime,
            @QueryParam("stillSame") Set<String> stillSame) {
        staff.publisher();
        var document = holdings.document(key);
        var draft = drafting.current(document).orElseThrow(() -> new Problem.Missing("draft.gone"));
        var issues = new ArrayList<Issue>();
        var when = Whens.typed(
                date.strip(),
                time.strip(),
                announceDate.strip(),
                announceTime.strip(),
                holdings.site().zone(),
                issues);
        if (issues.isEmpty()) {
            issues.addAll(publishing.issues(document, schedule(when)));
        }
        return pages.page(issues.isEmpty() ? 200 : 422, document, draft, when, stillSame, issues, Optional.empty());
    }

    /** Nothing is published at another instant than the button said: where one was typed since, what it means is shown first. */
    @POST
    public Response publish(@PathParam("key") String key, MultivaluedMap<String, String> fields) {
        String by = staff.publisher().actor();
        var document = holdings.document(key);
        var seen = DraftForm.typed(fields, holdings.site().locales());
        var stillSame = new TreeSet<>(fields.getOrDefault("stillSame", List.of()));
        var when = Whens.sent(fields, holdings.site().zone());
        boolean unused = Whens.typedOtherwise(fields, when, holdings.site().zone());
        if (unused || fields.containsKey("use")) {
            var shown = Redirect.to("/console/documents/" + key + "/draft/publication?" + Whens.query(fields));
            return (fields.containsKey("use") ? shown : shown.cookie(flash.cookie("console.check.unused"))).build();
        }
        try {
            Version version = publishing.publishDraft(
                    document.siteId(), Fields.number(fields, "draft"), seen.revision(), stillSame, schedule(when), by);
            return published.answer(version);
        } catch (Problem.Invalid invalid) {
            return answer(422, document, seen, when, stillSame, invalid.issues());
        } catch (Problem.Conflict conflict) {
            return answer(409, document, seen, when, stillSame, conflict.issues());
        }
    }

    private static Publishing.Schedule schedule(WhenForm when) {
        return new Publishing.Schedule(when.effective(), when.announced(), Optional.empty());
    }

    private Response answer(
            int status, Document document, DraftForm seen, WhenForm when, Set<String> stillSame, List<Issue> issues) {
        Optional<Draft> draft = drafting.current(document);
        if (draft.isEmpty()) {
            return Response.ok(drafts.stale(document, seen)).build();
        }
        boolean stale = issues.stream().anyMatch(issue -> issue.code().startsWith("draft."));
        var meanwhile = stale ? Optional.of(drafts.meanwhile(document, seen)) : Optional.<Meanwhile>empty();
        return Response.ok(pages.page(
                        status, document, draft.get(), when, stillSame, stale ? List.of() : issues, meanwhile))
                .build();
    }
}
