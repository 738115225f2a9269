package org.prevail.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.prevail.account.Sessions;
import org.prevail.web.Cookies;
import org.prevail.web.Flash;
import org.prevail.web.Redirect;
import org.prevail.web.Visit;

/** Ends the session and the device's pseudonym: who comes next is somebody new and sees nothing of the last (R16). */
@Path("/{locale}/sign-out")
@RequestScoped
public class SignOut {
    private final Visit visit;
    private final Sessions sessions;
    private final Cookies cookies;
    private final Flash flash;

    @Inject
    SignOut(Visit visit, Sessions sessions, Cookies cookies, Flash flash) {
        this.visit = visit;
        this.sessions = sessions;
        this.cookies = cookies;
        this.flash = flash;
    }

    @POST
    public Response signOut(@PathParam("locale") String locale) {
        visit.requireLocale(locale);
        visit.session().ifPresent(sessions::close);
        return Redirect.to("/" + locale + "/")
                .cookie(
                        cookies.gone(Cookies.Name.SESSION),
                        cookies.gone(Cookies.Name.VISITOR),
                        cookies.gone(Cookies.Name.VISIT),
                        // A host system's user on the way through the gate is the last person here, too.
                        cookies.gone(Cookies.Name.GATE),
                        flash.cookie("signout.done"))
                .build();
    }
}
