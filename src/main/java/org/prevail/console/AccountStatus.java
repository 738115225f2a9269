package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.prevail.account.Accounts;
import org.prevail.account.Sessions;
import org.prevail.web.Flash;
import org.prevail.web.Redirect;

/** Whether somebody can sign in. */
@Path("/accounts/{id: [0-9]{1,18}}/{act: disabling|enabling}")
@RequestScoped
public class AccountStatus {
    private final Staff staff;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Flash flash;

    @Inject
    AccountStatus(Staff staff, Accounts accounts, Sessions sessions, Flash flash) {
        this.staff = staff;
        this.accounts = accounts;
        this.sessions = sessions;
        this.flash = flash;
    }

    @POST
    public Response change(@PathParam("id") long id, @PathParam("act") String act) {
        staff.owner();
        var login = accounts.require(id).login();
        if (act.equals("disabling")) {
            accounts.disable(id);
            sessions.readAgain(id);
        } else {
            accounts.enable(id);
        }
        return Redirect.to("/console/accounts")
                .cookie(flash.cookie("console.accounts." + act + ".done", login))
                .build();
    }
}
