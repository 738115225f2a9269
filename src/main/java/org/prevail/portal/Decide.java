package org.prevail.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.prevail.decision.Deciding;
import org.prevail.platform.problem.Problem;
import org.prevail.portal.page.PublicPages;
import org.prevail.presentation.PresentationToken;
import org.prevail.presentation.PresentationTokens;
import org.prevail.subject.Attribution;
import org.prevail.subject.GateLinks;
import org.prevail.subject.Subject;
import org.prevail.subject.VisitorCookie;
import org.prevail.web.Cookies;
import org.prevail.web.LocalAddress;
import org.prevail.web.RateLimits;
import org.prevail.web.Redirect;
import org.prevail.web.Visit;

/** Takes the form of an acceptance bar and leads to the receipt (R10–R14). */
@Path("/{locale}/decisions")
@RequestScoped
public class Decide {
    private final Visit visit;
    private final Deciding deciding;
    private final PresentationTokens tokens;
    private final FirstVisit firstVisit;
    private final GateGuests guests;
    private final RateLimits limits;
    private final RefusedDecisions refused;
    private final VisitorCookie visitorCookie;
    private final Cookies cookies;

    @Inject
    Decide(
            Visit visit,
            Deciding deciding,
            PresentationTokens tokens,
            FirstVisit firstVisit,
            GateGuests guests,
            RateLimits limits,
            RefusedDecisions refused,
            VisitorCookie visitorCookie,
            Cookies cookies) {
        this.visit = visit;
        this.deciding = deciding;
        this.tokens = tokens;
        this.firstVisit = firstVisit;
        this.guests = guests;
        this.limits = limits;
        this.refused = refused;
        this.visitorCookie = visitorCookie;
        this.cookies = cookies;
    }

    @POST
    public Response decide(
            @PathParam("locale") String locale,
            @FormParam("presentation") String signed,
            @FormParam("decision") String decision,
            @FormParam("return") String wanted) {
        visit.requireLocale(locale);
        if (visit.person().isEmpty()) {
            limits.requireAnonymousWrite(visit.visitor().map(visitor -> visitor.subject()));
        }
        var token = tokens.read(signed).map(sent -> firstVisit.own(visit, sent));
        try {
            var outcome = deciding.decide(token.map(tokens::write).orElse(signed), decision, acting(token));
            return receipt(locale, outcome, LocalAddress.of(wanted));
        } catch (Problem.Conflict | Problem.Invalid problem) {
            return refused.answer(visit, token, problem);
        }
    }

    /** The pseudonym this request shows. A host system's user is known by the gate alone. */
    private Optional<UUID> acting(Optional<PresentationToken> token) {
        boolean host = token.map(PresentationToken::attribution)
                .filter(Attribution.HOST::equals)
                .isPresent();
        if (host) {
            return Optional.of(guests.find(visit)
                    .map(GateLinks.Passage::subject)
                    .orElseThrow(() -> Problem.Invalid.of("presentation", "token.unusable")));
        }
        return visit.subject().map(Subject::id);
    }

    private Response receipt(String locale, Deciding.Outcome outcome, Optional<String> onward) {
        String address = "/" + locale + "/receipts/" + outcome.decision().receipt()
                + onward.map(path -> "?return=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
                        .orElse("");
        var response = Redirect.to(address);
        // From the first decision on the device is remembered beyond the browser's session (R9).
        if (outcome.decision().attribution() == Attribution.DEVICE) {
            visit.visitor()
                    .ifPresent(visitor -> response.cookie(
                            cookies.cookie(
                                    Cookies.Name.VISITOR,
                                    visitorCookie.write(visitor.lastingNow()),
                                    Optional.of(PublicPages.LASTING)),
                            // Gone with the browser's session: who registers before is the one who decided (R16).
                            cookies.cookie(Cookies.Name.VISIT, visitor.subject().toString(), Optional.empty())));
        }
        return response.build();
    }
}
