package org.prevail.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.prevail.document.Site;
import org.prevail.platform.Configuration;
import org.prevail.web.Visit;

/** {@code /robots.txt} (RFC 9309): personal pages, searches, staff and programs are nothing to search. */
@Path("/robots.txt")
@RequestScoped
public class Robots {
    private static final List<String> NOTHING_TO_FIND =
            List.of("accept", "search", "me", "sign-in", "signin", "register", "reset-password", "link-acceptances");

    private final Visit visit;
    private final Configuration configuration;

    @Inject
    Robots(Visit visit, Configuration configuration) {
        this.visit = visit;
        this.configuration = configuration;
    }

    @GET
    @Produces("text/plain;charset=utf-8")
    public String show() {
        return text(visit.site(), configuration.origin());
    }

    static String text(Site site, String origin) {
        var text = new StringBuilder("User-agent: *\nDisallow: /console/\nDisallow: /console$\nDisallow: /api/\n");
        for (String locale : site.locales()) {
            text.append("Disallow: /").append(locale).append("/receipts/\n");
            // A rule is a prefix: "/en/me" alone would hide a document called "member-terms" too.
            NOTHING_TO_FIND.forEach(page -> List.of("$", "?", "/")
                    .forEach(end -> text.append("Disallow: /")
                            .append(locale)
                            .append('/')
                            .append(page)
                            .append(end)
                            .append('\n')));
        }
        return text.append("Sitemap: ").append(origin).append("/sitemap.xml\n").toString();
    }
}
