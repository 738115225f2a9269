package org.prevail.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.prevail.theme.Themes;
import org.prevail.web.Visit;

/** {@code /{locale}/{key}/feed.atom}: what was announced, came into force and was withdrawn of one document. */
@Path("/{locale}/{key}/feed.atom")
@RequestScoped
public class DocumentFeed {
    private final PublicLists lists;
    private final Visit visit;
    private final Themes themes;

    @Inject
    DocumentFeed(PublicLists lists, Visit visit, Themes themes) {
        this.lists = lists;
        this.visit = visit;
        this.themes = themes;
    }

    @GET
    public Response show(@PathParam("locale") String locale, @PathParam("key") String key, @Context Request request) {
        visit.requireLocale(locale);
        var site = visit.site();
        var theme = themes.of(site);
        return lists.answer(
                request,
                "application/atom+xml",
                visit,
                "feed " + key + " " + locale + " " + theme.hash(),
                facts -> new FeedXml(
                                facts,
                                locale,
                                theme,
                                Optional.of(facts.catalog().requireKnown(key, facts.now())))
                        .bytes());
    }
}
