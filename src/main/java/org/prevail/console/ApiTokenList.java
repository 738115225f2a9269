package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prevail.account.ApiTokens;
import org.prevail.account.ApiTokens.Right;
import org.prevail.console.view.ApiTokenRow;
import org.prevail.console.view.ApiTokensView;
import org.prevail.console.view.IssuedToken;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.web.Page;

/** Host systems' tokens. A new one is on the answer that makes it, and nowhere else ever. */
@Path("/api-tokens")
@RequestScoped
public class ApiTokenList {
    private final Staff staff;
    private final ApiTokens tokens;

    @Inject
    ApiTokenList(Staff staff, ApiTokens tokens) {
        this.staff = staff;
        this.tokens = tokens;
    }

    @GET
    public Page show() {
        staff.owner();
        return page(200, "", List.of(), List.of(), Optional.empty());
    }

    @POST
    public Response create(
            @FormParam("hostSystem") @DefaultValue("") String hostSystem, @FormParam("rights") List<String> chosen) {
        staff.owner();
        Set<Right> rights = EnumSet.noneOf(Right.class);
        chosen.forEach(name -> Fields.choice(Right.class, name).ifPresent(rights::add));
        try {
            var issued = new IssuedToken(hostSystem.strip(), tokens.create(hostSystem, rights));
            return Response.ok(page(200, "", List.of(), List.of(), Optional.of(issued)))
                    .build();
        } catch (Problem.Invalid invalid) {
            return Response.ok(page(422, hostSystem, chosen, invalid.issues(), Optional.empty()))
                    .build();
        }
    }

    private Page page(
            int status, String hostSystem, List<String> rights, List<Issue> issues, Optional<IssuedToken> issued) {
        var rows = tokens.all().stream()
                .map(token -> new ApiTokenRow(
                        token.id(),
                        token.hostSystem(),
                        token.rights().stream().map(Right::name).sorted().toList(),
                        token.createdAt(),
                        token.revokedAt()))
                .toList();
        return new Page(
                status,
                "console/api-tokens",
                new ApiTokensView(staff.desk("api-tokens"), rows, hostSystem, rights, issues, issued));
    }
}
