package org.prevail.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.prevail.account.Person;
import org.prevail.account.Sessions;
import org.prevail.portal.view.ErasedView;
import org.prevail.subject.Recognised;
import org.prevail.subject.Subjects;
import org.prevail.web.Cookies;
import org.prevail.web.Page;
import org.prevail.web.RateLimits;
import org.prevail.web.Redirect;
import org.prevail.web.Visit;

/** What I was shown and decided: to look at, to save, to have erased (R18). */
@Path("/{locale}/me")
@RequestScoped
public class Me {
    private final Visit visit;
    private final MeMaking making;
    private final MeFile file;
    private final Subjects subjects;
    private final Recognised recognised;
    private final Sessions sessions;
    private final RateLimits limits;
    private final Cookies cookies;

    @Inject
    Me(
            Visit visit,
            MeMaking making,
            MeFile file,
            Subjects subjects,
            Recognised recognised,
            Sessions sessions,
            RateLimits limits,
            Cookies cookies) {
        this.visit = visit;
        this.making = making;
        this.file = file;
        this.subjects = subjects;
        this.recognised = recognised;
        this.sessions = sessions;
        this.limits = limits;
        this.cookies = cookies;
    }

    @GET
    public Page show(@PathParam("locale") String locale) {
        visit.requireLocale(locale);
        return Page.of("me", making.view(visit));
    }

    @GET
    @Path("file")
    public Response save(@PathParam("locale") String locale) {
        visit.requireLocale(locale);
        return Response.ok(file.json(visit), "application/json")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"my-record.json\"")
                .build();
    }

    @POST
    @Path("erasure")
    public Response erase(@PathParam("locale") String locale) {
        visit.requireLocale(locale);
        limits.requireAnonymousWrite(visit.visitor().map(visitor -> visitor.subject()));
        var outcome = visit.person().map(this::erase).or(this::eraseRecognised).or(this::eraseDevice);
        if (outcome.isEmpty()) {
            return Redirect.to("/" + locale + "/me").build();
        }
        visit.identifyAgain();
        var view = new ErasedView(outcome.get().sealed(), outcome.get().until());
        return Response.ok(Page.of("erased", view))
                .cookie(
                        cookies.gone(Cookies.Name.VISITOR),
                        cookies.gone(Cookies.Name.VISIT),
                        cookies.gone(Cookies.Name.GATE))
                .build();
    }

    private Subjects.Erased erase(Person person) {
        var outcome = subjects.erase(person.subject(), "account:" + person.accountId());
        sessions.readAgain(person.accountId());
        return outcome;
    }

    /** Who signed them in goes on knowing them; here they are then somebody new. */
    private Optional<Subjects.Erased> eraseRecognised() {
        return visit.recognised().flatMap(recognised::erase);
    }

    private Optional<Subjects.Erased> eraseDevice() {
        return visit.visitor().map(visitor -> subjects.erase(visitor.subject(), "device"));
    }
}
