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
import java.util.List;
import java.util.Optional;
import org.prevail.account.Person;
import org.prevail.account.Registering;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.portal.view.RegisterView;
import org.prevail.subject.Subjects;
import org.prevail.subject.Visitor;
import org.prevail.web.Cookies;
import org.prevail.web.Flash;
import org.prevail.web.LocalAddress;
import org.prevail.web.Page;
import org.prevail.web.RateLimits;
import org.prevail.web.Visit;

/** A member's new account; what was decided on this device in the same visit is theirs (R16). */
@Path("/{locale}/register")
@RequestScoped
public class Registration {
    private final Visit visit;
    private final Registering registering;
    private final RateLimits limits;
    private final Arrival arrival;
    private final DeviceRecord device;
    private final Subjects subjects;
    private final Cookies cookies;
    private final Flash flash;

    @Inject
    Registration(
            Visit visit,
            Registering registering,
            RateLimits limits,
            Arrival arrival,
            DeviceRecord device,
            Subjects subjects,
            Cookies cookies,
            Flash flash) {
        this.visit = visit;
        this.registering = registering;
        this.limits = limits;
        this.arrival = arrival;
        this.device = device;
        this.subjects = subjects;
        this.cookies = cookies;
        this.flash = flash;
    }

    @GET
    public Page show(@PathParam("locale") String locale, @QueryParam("return") String wanted) {
        visit.requireLocale(locale);
        return page(200, "", "", wanted, List.of());
    }

    @POST
    public Response register(
            @PathParam("locale") String locale,
            @FormParam("login") @DefaultValue("") String login,
            @FormParam("displayName") @DefaultValue("") String displayName,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("return") String wanted) {
        visit.requireLocale(locale);
        try {
            limits.requireRegistration();
            return welcome(registering.register(displayName, login, password), wanted);
        } catch (Problem.Invalid invalid) {
            return Response.ok(page(422, login, displayName, wanted, invalid.issues()))
                    .build();
        } catch (Problem.TooMany often) {
            return Response.ok(page(429, login, displayName, wanted, often.issues()))
                    .header("Retry-After", often.retryAfterSeconds())
                    .build();
        }
    }

    /** What was decided in this visit is theirs; what was decided in an earlier one is asked about first (R16). */
    private Response welcome(Person person, String wanted) {
        var before = inThisVisit();
        if (before.isEmpty() && !device.acceptances(visit).isEmpty()) {
            String onward = Arrival.onward(wanted, person.role(), visit);
            return arrival.of(person, visit, Arrival.question(onward, visit))
                    .cookie(flash.cookie("register.done"))
                    .build();
        }
        before.ifPresent(visitor -> subjects.link(visitor.subject(), person.subject(), "REGISTERED"));
        return arrival.of(person, visit, Arrival.confirmed(wanted, Arrival.REGISTERED, visit))
                .cookie(
                        // From here on the account is known, not the device.
                        cookies.gone(Cookies.Name.VISITOR),
                        cookies.gone(Cookies.Name.VISIT),
                        flash.cookie(before.isPresent() ? "register.done-carried" : "register.done"))
                .build();
    }

    private Optional<Visitor> inThisVisit() {
        return device.unclaimed(visit).filter(visitor -> visit.decided(visitor.subject()));
    }

    private Page page(int status, String login, String displayName, String wanted, List<Issue> issues) {
        String onward = LocalAddress.of(wanted).orElse("");
        boolean carried = inThisVisit().isPresent();
        return new Page(status, "register", new RegisterView(login, displayName, onward, carried, issues));
    }
}
