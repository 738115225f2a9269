package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.prevail.web.Redirect;

/** A link by which somebody chooses a new password, once. */
@Path("/accounts/{id: [0-9]{1,18}}/one-time-link")
@RequestScoped
public class AccountLink {
    private final Staff staff;
    private final AccountPages pages;

    @Inject
    AccountLink(Staff staff, AccountPages pages) {
        this.staff = staff;
        this.pages = pages;
    }

    /** For who reloads: the link was shown once. */
    @GET
    public Response list() {
        staff.owner();
        return Redirect.to("/console/accounts").build();
    }

    @POST
    public Response create(@PathParam("id") long id) {
        staff.owner();
        return pages.issue(id);
    }
}
