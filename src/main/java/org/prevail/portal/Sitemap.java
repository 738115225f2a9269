package org.prevail.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.prevail.web.Visit;

/** {@code /sitemap.xml}: the addresses search engines may list. */
@Path("/sitemap.xml")
@RequestScoped
public class Sitemap {
    private final PublicLists lists;
    private final Visit visit;

    @Inject
    Sitemap(PublicLists lists, Visit visit) {
        this.lists = lists;
        this.visit = visit;
    }

    @GET
    public Response show(@Context Request request) {
        return lists.answer(request, "application/xml", visit, "sitemap", facts -> new SitemapXml(facts).bytes());
    }
}
