package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.prevail.console.view.NewDocumentView;
import org.prevail.console.view.PlacementForm;
import org.prevail.document.Drafting;
import org.prevail.document.Keys;
import org.prevail.document.Kind;
import org.prevail.document.Placement;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.web.Flash;
import org.prevail.web.Page;
import org.prevail.web.Redirect;

/** A new document: what never changes, and where its first version stands. */
@Path("/documents/new")
@RequestScoped
public class NewDocument {
    private final Staff staff;
    private final Holdings holdings;
    private final Drafting drafting;
    private final Flash flash;

    @Inject
    NewDocument(Staff staff, Holdings holdings, Drafting drafting, Flash flash) {
        this.staff = staff;
        this.holdings = holdings;
        this.drafting = drafting;
        this.flash = flash;
    }

    @GET
    public Page show() {
        staff.publisher();
        var placement = new PlacementForm("", "everyone", "", "SUPPLEMENTS", "", "0");
        return page(200, "", "", holdings.site().defaultLocale(), placement, List.of());
    }

    @POST
    public Response create(MultivaluedMap<String, String> form) {
        staff.publisher();
        String key = Fields.line(form, "key");
        String locale = Fields.line(form, "bindingLocale");
        var kind = Fields.choice(Kind.class, Fields.line(form, "kind"));
        var placing = new Placing(Placing.typed(form));
        var placement = placing.read(kind);
        var issues = new ArrayList<>(placing.issues());
        if (!Keys.isWellFormed(key)) {
            issues.add(0, Issue.of("key", "key.malformed"));
        }
        if (kind.isEmpty()) {
            issues.add(0, Issue.of("kind", "console.kind"));
        }
        try {
            if (issues.isEmpty()) {
                return created(key, kind.orElseThrow(), locale, placement.orElseThrow());
            }
        } catch (Problem.Invalid invalid) {
            issues.addAll(invalid.issues());
        } catch (Problem.Conflict taken) {
            return answer(409, form, List.of(Issue.of("key", "key.taken", key)));
        }
        return answer(422, form, issues);
    }

    private Response created(String key, Kind kind, String locale, Placement placement) {
        drafting.create(holdings.site().id(), key, kind, locale, placement);
        return Redirect.to("/console/documents/" + key + "/draft")
                .cookie(flash.cookie("console.document.created", key))
                .build();
    }

    private Response answer(int status, MultivaluedMap<String, String> form, List<Issue> issues) {
        return Response.ok(page(
                        status,
                        Fields.line(form, "key"),
                        Fields.line(form, "kind"),
                        Fields.line(form, "bindingLocale"),
                        Placing.typed(form),
                        issues))
                .build();
    }

    private Page page(int status, String key, String kind, String locale, PlacementForm placement, List<Issue> issues) {
        var view = new NewDocumentView(
                staff.desk("documents"), holdings.site().locales(), key, kind, locale, placement, issues);
        return new Page(status, "console/new-document", view);
    }
}
