package org.prevail.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.prevail.theme.Themes;
import org.prevail.web.Visit;

/** {@code /feed.atom}: what was announced, came into force and was withdrawn; {@code ?locale=} chooses its language. */
@Path("/feed.atom")
@RequestScoped
public class Feed {
    private final PublicLists lists;
    private final Visit visit;
    private final Themes themes;

    @Inject
    Feed(PublicLists lists, Visit visit, Themes themes) {
        this.lists = lists;
        this.visit = visit;
        this.themes = themes;
    }

    @GET
    public Response show(@QueryParam("locale") String wanted, @Context Request request) {
        var site = visit.site();
        String locale = site.offered(String.valueOf(wanted)).orElseGet(visit::locale);
        var theme = themes.of(site);
        return lists.answer(
                request,
                "application/atom+xml",
                visit,
                "feed " + locale + " " + theme.hash(),
                facts -> new FeedXml(facts, locale, theme, Optional.empty()).bytes());
    }
}
