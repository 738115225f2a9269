package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.prevail.platform.problem.Problem;
import org.prevail.redline.takeaway.Format;
import org.prevail.redline.takeaway.Takeaways;
import org.prevail.web.Visit;

/** A comparison as a file, with the switches of its page. */
@Path(Comparisons.PAIR + "/redline.{format: [a-z]{3,4}}")
@RequestScoped
public class ComparisonFile {
    private final Staff staff;
    private final Holdings holdings;
    private final Comparisons comparisons;
    private final Takeaways takeaways;
    private final Visit visit;

    @Inject
    ComparisonFile(Staff staff, Holdings holdings, Comparisons comparisons, Takeaways takeaways, Visit visit) {
        this.staff = staff;
        this.holdings = holdings;
        this.comparisons = comparisons;
        this.takeaways = takeaways;
        this.visit = visit;
    }

    @GET
    public Response take(
            @PathParam("pair") String pair, @PathParam("format") String extension, @Context UriInfo address) {
        staff.enter();
        var format = Format.of(extension).orElseThrow(() -> new Problem.Missing("page.unknown"));
        var redline =
                comparisons.redline(comparisons.find(pair), Switched.of(address).options());
        var file = takeaways.make(redline, format, visit.locale(), holdings.site());
        return Response.ok(file.bytes(), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
