package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.prevail.console.view.SubjectSearchView;
import org.prevail.decision.Records;
import org.prevail.web.Page;
import org.prevail.web.Redirect;

/** Finding somebody's record by their pseudonym or by the number of a receipt. */
@Path("/subjects")
@RequestScoped
public class SubjectSearch {
    private final Staff staff;
    private final Records records;

    @Inject
    SubjectSearch(Staff staff, Records records) {
        this.staff = staff;
        this.records = records;
    }

    @GET
    public Response find(@QueryParam("q") @DefaultValue("") String query) {
        staff.witness();
        var found = query.isBlank() ? Optional.<UUID>empty() : records.find(receipt(query));
        return found.map(subject -> Redirect.to("/console/subjects/" + subject).build())
                .orElseGet(() -> Response.ok(Page.of(
                                "console/subjects", new SubjectSearchView(staff.desk("subjects"), query.strip())))
                        .build());
    }

    /** People copy the whole address of a receipt. */
    private static String receipt(String query) {
        String asked = query.strip();
        int end = asked.lastIndexOf("/receipts/");
        return end < 0 ? asked : asked.substring(end + "/receipts/".length()).split("[/?#]", 2)[0];
    }
}
