package org.prevail.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.prevail.account.ApiTokens.Right;
import org.prevail.document.Scope;
import org.prevail.platform.Configuration;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.subject.GateLinks;
import org.prevail.web.ReturnAddress;
import org.prevail.web.Visit;

/** {@code /subjects/{id}/gate-links}: the portal itself asks the host system's user, and sends them back. */
@Path("/v1/subjects/{id}/gate-links")
@RequestScoped
public class GateLinksResource {
    private final Asker asker;
    private final HostUsers users;
    private final GateLinks links;
    private final Visit visit;
    private final Configuration configuration;

    @Inject
    GateLinksResource(Asker asker, HostUsers users, GateLinks links, Visit visit, Configuration configuration) {
        this.asker = asker;
        this.users = users;
        this.links = links;
        this.visit = visit;
        this.configuration = configuration;
    }

    @POST
    @Consumes("application/json")
    public Response create(@PathParam("id") String id, InputStream body) {
        var caller = asker.require(Right.SUBJECTS);
        var fields = Fields.of(body);
        if (!fields.given("scope")) {
            fields.wrong("scope", "field.missing");
        }
        var scope = fields.parsed("scope", Scope::parse, "scope.malformed").orElse(Scope.ROOT);
        String locale = Bodies.locale(fields, visit.site());
        String wanted = fields.requireText("return");
        var groups = HostUsers.groups(fields);
        fields.nothingElse();
        fields.require(returnIssues(wanted));
        var user = users.require(caller, id, groups);
        String secret = links.create(new GateLinks.Passage(
                user.subject(), user.hostSystem(), scope.path(), locale, ReturnAddress.require(visit.site(), wanted)));
        String url = configuration.origin() + "/" + locale + "/gate/" + secret;
        return Json.answer(201, Json.object().add("url", url));
    }

    private List<Issue> returnIssues(String wanted) {
        try {
            ReturnAddress.require(visit.site(), wanted);
            return List.of();
        } catch (Problem.Invalid elsewhere) {
            return elsewhere.issues();
        }
    }
}
