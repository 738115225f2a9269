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
import org.prevail.platform.problem.Problem;
import org.prevail.portal.page.GateGuests;
import org.prevail.portal.page.GatePages;
import org.prevail.portal.page.Passage;
import org.prevail.portal.page.Programs;
import org.prevail.subject.GateLinks;
import org.prevail.web.Cookies;
import org.prevail.web.Redirect;
import org.prevail.web.Visit;

/** Where a host system's link leads its user: the gate, for what is open to them there, and back. */
@Path("/{locale}/gate")
@RequestScoped
public class HostGate {
    private final Visit visit;
    private final GateLinks links;
    private final GateGuests guests;
    private final GatePages gate;
    private final Cookies cookies;

    @Inject
    HostGate(Visit visit, GateLinks links, GateGuests guests, GatePages gate, Cookies cookies) {
        this.visit = visit;
        this.links = links;
        this.guests = guests;
        this.gate = gate;
        this.cookies = cookies;
    }

    /** A chat's preview of a link must not use it up. */
    @GET
    @Path("{secret}")
    public Response enter(
            @PathParam("locale") String locale,
            @PathParam("secret") String secret,
            @Context HttpServletRequest request) {
        visit.requireLocale(locale);
        var passage = Programs.probe(request) ? Optional.<GateLinks.Passage>empty() : links.redeem(secret);
        return Redirect.to("/" + locale + "/gate")
                .cookie(guests.cookie(passage.orElseThrow(HostGate::unusable)))
                .build();
    }

    @GET
    public Response pass(
            @PathParam("locale") String locale,
            @QueryParam("passed") String passed,
            @Context HttpServletRequest request) {
        visit.requireLocale(locale);
        var guest = guests.find(visit).orElseThrow(HostGate::unusable);
        var passage = guests.onTheWay(guest, locale, Passage.passed(passed));
        return gate.next(visit, passage, Programs.probe(request))
                .map(page -> PageResponses.of(page, request).build())
                .orElseGet(() -> Redirect.to(passage.onward())
                        .cookie(cookies.gone(Cookies.Name.GATE))
                        .build());
    }

    private static Problem unusable() {
        return new Problem.Missing("gate-link.unusable");
    }
}
