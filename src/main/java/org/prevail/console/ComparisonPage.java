package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.prevail.web.Page;

/** Any two texts compared, at an address that says which. */
@Path(Comparisons.PAIR)
@RequestScoped
public class ComparisonPage {
    private final Staff staff;
    private final Comparisons comparisons;
    private final ComparisonPages pages;

    @Inject
    ComparisonPage(Staff staff, Comparisons comparisons, ComparisonPages pages) {
        this.staff = staff;
        this.comparisons = comparisons;
        this.pages = pages;
    }

    @GET
    public Page show(@PathParam("pair") String pair, @Context UriInfo address) {
        staff.enter();
        return pages.page(200, comparisons.find(pair), Switched.of(address), List.of());
    }
}
