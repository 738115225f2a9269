package org.prevail.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.prevail.account.Person;
import org.prevail.portal.view.LinkAcceptancesView;
import org.prevail.subject.Subjects;
import org.prevail.web.Cookies;
import org.prevail.web.Flash;
import org.prevail.web.Page;
import org.prevail.web.Redirect;
import org.prevail.web.Visit;

/** "Was that you?" after signing in where this device has acceptances of its own (R16): only yes links them. */
@Path("/{locale}/link-acceptances")
@RequestScoped
public class AcceptanceLinks {
    private final Visit visit;
    private final DeviceRecord device;
    private final Subjects subjects;
    private final Cookies cookies;
    private final Flash flash;

    @Inject
    AcceptanceLinks(Visit visit, DeviceRecord device, Subjects subjects, Cookies cookies, Flash flash) {
        this.visit = visit;
        this.device = device;
        this.subjects = subjects;
        this.cookies = cookies;
        this.flash = flash;
    }

    @GET
    public Response show(@PathParam("locale") String locale, @QueryParam("return") String wanted) {
        visit.requireLocale(locale);
        Person person = visit.requirePerson();
        String onward = Arrival.onward(wanted, person.role(), visit);
        var acceptances = device.acceptances(visit);
        return acceptances.isEmpty()
                ? Redirect.to(onward).build()
                : Response.ok(Page.of("link-acceptances", new LinkAcceptancesView(acceptances, onward)))
                        .build();
    }

    /** Either way this device starts afresh: what was linked is the account's, what was not is nobody's here. */
    @POST
    public Response answer(
            @PathParam("locale") String locale,
            @FormParam("answer") @DefaultValue("") String answer,
            @FormParam("return") String wanted) {
        visit.requireLocale(locale);
        Person person = visit.requirePerson();
        boolean mine = answer.equals("yes");
        if (!mine && !answer.equals("no")) {
            return Redirect.to(Arrival.question(Arrival.onward(wanted, person.role(), visit), visit))
                    .build();
        }
        if (mine) {
            device.unclaimed(visit)
                    .ifPresent(visitor -> subjects.link(visitor.subject(), person.subject(), "CONFIRMED"));
        }
        return Redirect.to(Arrival.onward(wanted, person.role(), visit))
                .cookie(
                        cookies.gone(Cookies.Name.VISITOR),
                        cookies.gone(Cookies.Name.VISIT),
                        flash.cookie(mine ? "link.done" : "link.refused"))
                .build();
    }
}
