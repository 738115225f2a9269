package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Optional;
import org.prevail.console.view.UploadForm;
import org.prevail.platform.problem.Issue;
import org.prevail.web.Page;
import org.prevail.web.Redirect;

/** Choosing any two texts; chosen, they are at an address of their own. */
@Path("/compare")
@RequestScoped
public class ComparePage {
    private final Staff staff;
    private final Holdings holdings;
    private final ComparePages pages;
    private final Choosing choosing;

    @Inject
    ComparePage(Staff staff, Holdings holdings, ComparePages pages, Choosing choosing) {
        this.staff = staff;
        this.holdings = holdings;
        this.pages = pages;
        this.choosing = choosing;
    }

    @GET
    public Response choose(@Context UriInfo address) {
        staff.enter();
        var fields = address.getQueryParameters();
        var before = choosing.before(fields);
        var after = choosing.after(fields);
        var issues = new ArrayList<Issue>();
        Optional<String> comparison =
                fields.containsKey("go") ? choosing.comparison(before, after, issues) : Optional.empty();
        if (comparison.isPresent()) {
            return Redirect.to(comparison.get()).build();
        }
        var upload = new UploadForm("after", "", "", holdings.site().defaultLocale(), "");
        Page page = pages.page(issues.isEmpty() ? 200 : 422, before, after, upload, issues);
        return Response.ok(page).build();
    }
}
