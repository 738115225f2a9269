package org.prevail.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.problem.Problem;
import org.prevail.precedence.Catalogs;
import org.prevail.redline.Options;
import org.prevail.redline.Switches;
import org.prevail.redline.takeaway.Format;
import org.prevail.web.Visit;

/**
 * {@code /{locale}/{key}/compare/{a}..{b}.{format}}: a comparison to be taken away, of two versions which the public may know
 * (R5). The switches are those of its page.
 */
@Path("/{locale}/{key}/compare/{from:[1-9]\\d{0,8}}..{to:[1-9]\\d{0,8}}.{format:[a-z]{1,8}}")
@RequestScoped
public class ComparisonFiles {
    private final Visit visit;
    private final Catalogs catalogs;
    private final ReadyTakeaways takeaways;
    private final MonotonicClock clock;

    @Inject
    ComparisonFiles(Visit visit, Catalogs catalogs, ReadyTakeaways takeaways, MonotonicClock clock) {
        this.visit = visit;
        this.catalogs = catalogs;
        this.takeaways = takeaways;
        this.clock = clock;
    }

    @GET
    public Response show(
            @PathParam("locale") String locale,
            @PathParam("key") String key,
            @PathParam("from") int from,
            @PathParam("to") int to,
            @PathParam("format") String extension,
            @Context UriInfo address,
            @Context Request request) {
        visit.requireLocale(locale);
        var format = Format.of(extension).orElseThrow(() -> new Problem.Missing("takeaway.unknown"));
        Instant now = clock.instant();
        var entry = catalogs.current().site(visit.site().id()).requireKnown(key, now);
        var before = entry.requireKnown(from, now);
        var after = entry.requireKnown(to, now);
        var both = before.texts().containsKey(locale) && after.texts().containsKey(locale);
        return FileAnswers.of(
                takeaways.of(new ReadyTakeaways.Wanted(
                        key,
                        before,
                        after,
                        both ? locale : entry.bindingLocale(),
                        options(address),
                        format,
                        locale,
                        visit.site())),
                "attachment",
                request);
    }

    private static Options options(UriInfo address) {
        var parameters = address.getQueryParameters();
        return Switches.of(name -> parameters.getOrDefault(name, List.of())).options();
    }
}
