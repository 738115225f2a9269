package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import org.prevail.console.view.UploadForm;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.web.Redirect;

/** Choosing any two texts; chosen, they are at an address of their own. */
@Path("/compare")
@RequestScoped
public class ComparePage {
    private final Staff staff;
    private final Holdings holdings;
    private final ComparePages pages;
    private final Comparisons comparisons;

    @Inject
    ComparePage(Staff staff, Holdings holdings, ComparePages pages, Comparisons comparisons) {
        this.staff = staff;
        this.holdings = holdings;
        this.pages = pages;
        this.comparisons = comparisons;
    }

    @GET
    public Response choose(@Context UriInfo address) {
        staff.enter();
        var fields = address.getQueryParameters();
        String locale = holdings.site().defaultLocale();
        var before = SideForms.typed(fields, "before", "IN_FORCE", locale);
        var after = SideForms.typed(fields, "after", "DRAFT", locale);
        var issues = new ArrayList<Issue>();
        if (fields.containsKey("go")) {
            var older = SideForms.spec(before, issues);
            var newer = SideForms.spec(after, issues);
            if (issues.isEmpty()) {
                String pair = older.orElseThrow() + ".." + newer.orElseThrow();
                try {
                    comparisons.find(pair);
                    return Redirect.to(Comparisons.address(pair)).build();
                } catch (Problem.Missing | Problem.Invalid unknown) {
                    issues.addAll(unknown.issues());
                }
            }
        }
        var upload = new UploadForm("after", "", "", locale, "");
        return Response.ok(pages.page(issues.isEmpty() ? 200 : 422, before, after, upload, issues))
                .build();
    }
}
