package org.prevail.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.prevail.account.Person;
import org.prevail.account.ResettingPassword;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.portal.view.ResetPasswordView;
import org.prevail.web.Cookies;
import org.prevail.web.Flash;
import org.prevail.web.Page;
import org.prevail.web.Redirect;
import org.prevail.web.Visit;

/** Choosing a password by a one-time link; signing in with it comes after. */
@Path("/{locale}/reset-password/{token}")
@RequestScoped
public class PasswordReset {
    private final Visit visit;
    private final ResettingPassword resetting;
    private final Cookies cookies;
    private final Flash flash;

    @Inject
    PasswordReset(Visit visit, ResettingPassword resetting, Cookies cookies, Flash flash) {
        this.visit = visit;
        this.resetting = resetting;
        this.cookies = cookies;
        this.flash = flash;
    }

    @GET
    public Response show(@PathParam("locale") String locale, @PathParam("token") String token) {
        visit.requireLocale(locale);
        return answer(resetting.find(token).isPresent() ? 200 : 404, token, List.of());
    }

    @POST
    public Response reset(
            @PathParam("locale") String locale,
            @PathParam("token") String token,
            @FormParam("password") @DefaultValue("") String password) {
        visit.requireLocale(locale);
        try {
            resetting.reset(token, password);
            return Redirect.to("/" + locale + "/sign-in")
                    .cookie(cookies.gone(Cookies.Name.SESSION), flash.cookie("reset.done"))
                    .build();
        } catch (Problem.Invalid invalid) {
            return answer(422, token, invalid.issues());
        } catch (Problem.Missing unusable) {
            return answer(404, token, List.of());
        }
    }

    /** The address is a secret as long as it is good: no other site is told it. */
    private Response answer(int status, String token, List<Issue> issues) {
        var person = resetting.find(token);
        var view = new ResetPasswordView(
                "/" + visit.locale() + "/reset-password/" + token,
                person.map(Person::login).orElse(""),
                person.isPresent(),
                issues);
        return Response.ok(new Page(status, "reset-password", view))
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
