package org.prevail.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.prevail.web.Redirect;
import org.prevail.web.Visit;

/** {@code /} leads to the start page in the visitor's language, and {@code /{locale}} to it in that one. */
@Path("/")
@RequestScoped
public class Start {
    private final Visit visit;

    @Inject
    Start(Visit visit) {
        this.visit = visit;
    }

    @GET
    public Response start() {
        return Redirect.to("/" + visit.locale() + "/")
                .header("Vary", "Accept-Language, Cookie")
                .build();
    }

    @GET
    @Path("{locale}")
    public Response ofLocale(@PathParam("locale") String locale) {
        visit.requireLocale(locale);
        return Redirect.to("/" + locale + "/").build();
    }
}
