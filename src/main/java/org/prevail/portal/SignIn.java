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
import org.prevail.account.Person;
import org.prevail.account.SigningIn;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.portal.view.SignInView;
import org.prevail.web.Cookies;
import org.prevail.web.LocalAddress;
import org.prevail.web.Page;
import org.prevail.web.RateLimits;
import org.prevail.web.Redirect;
import org.prevail.web.Visit;

/** Signing in; a device with decisions of its own is asked about them next (R16). */
@Path("/{locale}/{page: sign-in|signin}")
@RequestScoped
public class SignIn {
    private final Visit visit;
    private final SigningIn signingIn;
    private final RateLimits limits;
    private final Arrival arrival;
    private final DeviceRecord device;
    private final Cookies cookies;

    @Inject
    SignIn(Visit visit, SigningIn signingIn, RateLimits limits, Arrival arrival, DeviceRecord device, Cookies cookies) {
        this.visit = visit;
        this.signingIn = signingIn;
        this.limits = limits;
        this.arrival = arrival;
        this.device = device;
        this.cookies = cookies;
    }

    @GET
    public Response show(
            @PathParam("locale") String locale,
            @QueryParam("return") String wanted,
            @QueryParam(Arrival.ARRIVED) String arrived) {
        visit.requireLocale(locale);
        var issues = arrived == null ? List.<Issue>of() : List.of(Arrival.withoutCookie(arrived));
        return visit.person()
                .map(person -> Redirect.to(Arrival.onward(wanted, person.role(), visit))
                        .build())
                .orElseGet(
                        () -> Response.ok(page(200, "", onward(wanted), issues)).build());
    }

    @POST
    public Response signIn(
            @PathParam("locale") String locale,
            @FormParam("login") @DefaultValue("") String login,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("return") String wanted) {
        visit.requireLocale(locale);
        try {
            limits.requireSignIn(login, visit.clientAddress());
            Person person = signingIn.signIn(login, password);
            limits.signedIn(login, visit.clientAddress());
            return lead(person, wanted);
        } catch (Problem.Invalid wrong) {
            return Response.ok(page(422, login, onward(wanted), wrong.issues())).build();
        } catch (Problem.TooMany often) {
            return Response.ok(page(429, login, onward(wanted), often.issues()))
                    .header("Retry-After", often.retryAfterSeconds())
                    .build();
        }
    }

    private Response lead(Person person, String wanted) {
        if (!device.acceptances(visit).isEmpty()) {
            String onward = Arrival.onward(wanted, person.role(), visit);
            return arrival.of(person, visit, Arrival.question(onward, visit)).build();
        }
        return arrival.of(person, visit, Arrival.confirmed(wanted, Arrival.SIGNED_IN, visit))
                .cookie(cookies.gone(Cookies.Name.VISITOR))
                .build();
    }

    private static Page page(int status, String login, String onward, List<Issue> issues) {
        return new Page(status, "signin", new SignInView(login, onward, onward.matches("/console(?:/.*)?"), issues));
    }

    private static String onward(String wanted) {
        return LocalAddress.of(wanted).orElse("");
    }
}
