package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.prevail.web.Cookies;
import org.prevail.web.LocalAddress;
import org.prevail.web.Redirect;
import org.prevail.web.Visit;

/** The console's language: its addresses have none, so it is remembered. */
@Path("/language")
@RequestScoped
public class LanguageChoice {
    private static final Duration LASTING = Duration.ofDays(365);

    private final Visit visit;
    private final Cookies cookies;

    @Inject
    LanguageChoice(Visit visit, Cookies cookies) {
        this.visit = visit;
        this.cookies = cookies;
    }

    @POST
    public Response choose(
            @FormParam("locale") @DefaultValue("") String locale,
            @FormParam("return") @DefaultValue("") String wanted) {
        var answer = Redirect.to(LocalAddress.of(wanted)
                .filter(address -> address.startsWith("/console"))
                .orElse("/console/"));
        visit.site()
                .offered(locale)
                .ifPresent(tag -> answer.cookie(cookies.cookie(Cookies.Name.LOCALE, tag, Optional.of(LASTING))));
        return answer.build();
    }
}
