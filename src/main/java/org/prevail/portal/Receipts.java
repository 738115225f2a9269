package org.prevail.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.BiFunction;
import org.prevail.decision.Decision;
import org.prevail.decision.Decisions;
import org.prevail.document.Documents;
import org.prevail.document.Version;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.problem.Problem;
import org.prevail.portal.page.Links;
import org.prevail.precedence.Catalogs;
import org.prevail.theme.Themes;
import org.prevail.web.LocalAddress;
import org.prevail.web.Page;
import org.prevail.web.Visit;

/** A receipt, by its unguessable id, to be looked at or saved. The address is its key: nobody else is told it. */
@Path("/{locale}/receipts/{id}")
@RequestScoped
public class Receipts {
    private final Visit visit;
    private final Decisions decisions;
    private final Documents documents;
    private final Catalogs catalogs;
    private final ReceiptMaking making;
    private final Themes themes;
    private final MonotonicClock clock;

    @Inject
    Receipts(
            Visit visit,
            Decisions decisions,
            Documents documents,
            Catalogs catalogs,
            ReceiptMaking making,
            Themes themes,
            MonotonicClock clock) {
        this.clock = clock;
        this.visit = visit;
        this.decisions = decisions;
        this.documents = documents;
        this.catalogs = catalogs;
        this.making = making;
        this.themes = themes;
    }

    /** @param wanted where the way goes on, if it came through the gate */
    @GET
    public Response show(
            @PathParam("locale") String locale, @PathParam("id") String id, @QueryParam("return") String wanted) {
        return answer(
                locale,
                id,
                (decision, text) -> Response.ok(Page.of(
                        "receipt",
                        making.view(
                                visit.catalog(catalogs.current(), clock.instant()),
                                decision,
                                text,
                                new Links(locale),
                                LocalAddress.of(wanted)))));
    }

    /** What was decided and the whole text, so that it proves itself: the digest is that of its last part. */
    @GET
    @Path("file")
    public Response file(@PathParam("locale") String locale, @PathParam("id") String id) {
        return answer(locale, id, (decision, text) -> {
            Version version = documents.version(decision.versionId()).orElseThrow();
            var messages = themes.of(visit.site()).messages(locale);
            String file = new ReceiptFile(
                            messages, visit.site(), decision, ReceiptMaking.ended(decisions, decision), text, version)
                    .content();
            return Response.ok(file, "text/plain;charset=utf-8")
                    .header(
                            "Content-Disposition",
                            "attachment; filename=\"receipt-" + text.entry().key() + "-" + text.number() + ".txt\"");
        });
    }

    private Response answer(
            String locale, String id, BiFunction<Decision, TextOf, Response.ResponseBuilder> answering) {
        Decision decision = decisions.byReceipt(id).orElseThrow(() -> new Problem.Missing("receipt.unknown"));
        if (!visit.site().offers(locale)) {
            // People keep its address, longer than a site may offer the language they read it in.
            var rest = visit.address().substring(1 + locale.length());
            return Response.status(Response.Status.SEE_OTHER)
                    .header("Location", "/" + visit.site().defaultLocale() + rest)
                    .header("Cache-Control", "no-store")
                    .build();
        }
        Optional<TextOf> text = TextOf.of(catalogs.current().site(visit.site().id()), decision);
        return answering
                .apply(decision, text.orElseThrow(() -> new Problem.Missing("receipt.unknown")))
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
