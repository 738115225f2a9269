package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.prevail.account.ApiTokens;
import org.prevail.web.Flash;
import org.prevail.web.Redirect;

/** A token that opens nothing any more. */
@Path("/api-tokens/{id: [0-9a-f]{64}}/revocation")
@RequestScoped
public class ApiTokenRevocation {
    private final Staff staff;
    private final ApiTokens tokens;
    private final Flash flash;

    @Inject
    ApiTokenRevocation(Staff staff, ApiTokens tokens, Flash flash) {
        this.staff = staff;
        this.tokens = tokens;
        this.flash = flash;
    }

    @POST
    public Response revoke(@PathParam("id") String id) {
        staff.owner();
        tokens.revoke(id);
        return Redirect.to("/console/api-tokens")
                .cookie(flash.cookie("console.api-tokens.revoked"))
                .build();
    }
}
