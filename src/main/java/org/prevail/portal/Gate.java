package org.prevail.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.prevail.document.Scope;
import org.prevail.platform.problem.Problem;
import org.prevail.portal.page.GatePages;
import org.prevail.portal.page.Passage;
import org.prevail.portal.page.Programs;
import org.prevail.web.Redirect;
import org.prevail.web.ReturnAddress;
import org.prevail.web.Visit;

/** The gate: what has to be decided at a place, or anywhere, one document after the other, then back. */
@Path("/{locale}/accept")
@RequestScoped
public class Gate {
    private final Visit visit;
    private final GatePages gate;

    @Inject
    Gate(Visit visit, GatePages gate) {
        this.visit = visit;
        this.gate = gate;
    }

    /**
     * @param wanted the place; absent: everything that is open for whoever comes
     * @param back where to go when nothing is left; absent: a page that says so
     */
    @GET
    public Response pass(
            @PathParam("locale") String locale,
            @QueryParam("scope") String wanted,
            @QueryParam("return") String back,
            @QueryParam("passed") String passed,
            @Context HttpServletRequest request) {
        visit.requireLocale(locale);
        var scope = Optional.ofNullable(wanted).map(Gate::place);
        var onward = Optional.ofNullable(back).map(address -> ReturnAddress.require(visit.site(), address));
        var passage = Passage.ofVisitor(locale, scope, onward, Passage.passed(passed));
        return gate.next(visit, passage, Programs.probe(request))
                .map(page -> PageResponses.of(page, request).build())
                .orElseGet(() -> onward.map(Redirect::to)
                        .orElseGet(() -> PageResponses.of(gate.nothingLeft(visit, passage), request))
                        .build());
    }

    private static Scope place(String path) {
        return Scope.parse(path).orElseThrow(() -> new Problem.Missing("place.malformed"));
    }
}
