package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prevail.decision.Deciding;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.presentation.PresentationToken;
import org.prevail.presentation.PresentationTokens;
import org.prevail.subject.Attribution;
import org.prevail.subject.GateLinks;
import org.prevail.subject.Subject;
import org.prevail.subject.Visitor;
import org.prevail.subject.VisitorCookie;
import org.prevail.web.Cookies;
import org.prevail.web.LocalAddress;
import org.prevail.web.RateLimits;
import org.prevail.web.UrlEncoded;
import org.prevail.web.Visit;

/** Takes the form of an acceptance bar and leads to the receipt (R10–R14). Thread-safe. */
@Shared
class Decide {
    /** Behind the locale. */
    static final String PATH = "/decisions";

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
            Deciding deciding,
            PresentationTokens tokens,
            FirstVisit firstVisit,
            GateGuests guests,
            RateLimits limits,
            RefusedDecisions refused,
            VisitorCookie visitorCookie,
            Cookies cookies) {
        this.deciding = deciding;
        this.tokens = tokens;
        this.firstVisit = firstVisit;
        this.guests = guests;
        this.limits = limits;
        this.refused = refused;
        this.visitorCookie = visitorCookie;
        this.cookies = cookies;
    }

    /** @param form {@code presentation} (the token), {@code decision} and maybe {@code return} (where to go on to) */
    PageAnswer decide(Visit visit, byte[] form) {
        if (visit.person().isEmpty() && visit.recognised().isEmpty()) {
            limits.requireAnonymousWrite(visit.visitor().map(Visitor::subject));
        }
        var token =
                UrlEncoded.first(form, "presentation").flatMap(tokens::read).map(sent -> firstVisit.own(visit, sent));
        try {
            var outcome = deciding.decide(token, decision(form), acting(visit, token));
            return receipt(
                    visit,
                    outcome,
                    LocalAddress.of(UrlEncoded.first(form, "return").orElse(null)));
        } catch (Problem.Conflict | Problem.Invalid problem) {
            return refused.answer(visit, token, UrlEncoded.first(form, "return").orElse(""), problem);
        }
    }

    /** Nothing where it says two: whoever pressed one of two buttons is not held to what came with the other. */
    private static String decision(byte[] form) {
        var said = UrlEncoded.all(form).orElse(List.of()).stream()
                .filter(field -> field.name().equals("decision"))
                .toList();
        return said.size() == 1 ? said.get(0).value() : "";
    }

    /** The pseudonym this request shows. A host system's user is known by the gate, or by who signed them in. */
    private Optional<UUID> acting(Visit visit, Optional<PresentationToken> token) {
        boolean host = token.map(PresentationToken::attribution)
                .filter(Attribution.HOST::equals)
                .isPresent();
        if (host && visit.recognised().isEmpty()) {
            return Optional.of(guests.find(visit)
                    .map(GateLinks.Passage::subject)
                    .orElseThrow(() -> Problem.Invalid.of("presentation", "token.unusable")));
        }
        return visit.subject().map(Subject::id);
    }

    private PageAnswer receipt(Visit visit, Deciding.Outcome outcome, Optional<String> onward) {
        String address =
                "/" + visit.locale() + "/receipts/" + outcome.decision().receipt()
                        + onward.map(path -> "?return=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
                                .orElse("");
        // From the first decision on the device is remembered beyond the browser's session (R9).
        var remembering = outcome.decision().attribution() == Attribution.DEVICE
                ? visit.visitor().map(this::remembering)
                : Optional.<List<String>>empty();
        return PageAnswer.elsewhere(address, remembering.orElse(List.of()));
    }

    private List<String> remembering(Visitor visitor) {
        return List.of(
                cookies.header(
                        Cookies.Name.VISITOR,
                        visitorCookie.write(visitor.lastingNow()),
                        Optional.of(PublicPages.LASTING)),
                // Gone with the browser's session: who registers before is the one who decided (R16).
                cookies.header(Cookies.Name.VISIT, visitor.subject().toString(), Optional.empty()));
    }
}
