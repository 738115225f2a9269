package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.prevail.account.Accounts;
import org.prevail.account.Role;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.web.Page;

/** The people who can sign in. A new one chooses their password by a link that is shown once. */
@Path("/accounts")
@RequestScoped
public class AccountList {
    private final Staff staff;
    private final Accounts accounts;
    private final AccountPages pages;

    @Inject
    AccountList(Staff staff, Accounts accounts, AccountPages pages) {
        this.staff = staff;
        this.accounts = accounts;
        this.pages = pages;
    }

    @GET
    public Page show() {
        staff.owner();
        return pages.page(200, "", "", "", List.of());
    }

    @POST
    public Response create(
            @FormParam("login") @DefaultValue("") String login,
            @FormParam("displayName") @DefaultValue("") String displayName,
            @FormParam("role") @DefaultValue("") String role) {
        staff.owner();
        var chosen = Fields.choice(Role.class, role);
        if (chosen.isEmpty()) {
            return refused(login, displayName, role, List.of(Issue.of("role", "console.role")));
        }
        try {
            return pages.issue(accounts.create(login, displayName, chosen.get()).id());
        } catch (Problem.Invalid invalid) {
            return refused(login, displayName, role, invalid.issues());
        }
    }

    private Response refused(String login, String displayName, String role, List<Issue> issues) {
        return Response.ok(pages.page(422, login, displayName, role, issues)).build();
    }
}
