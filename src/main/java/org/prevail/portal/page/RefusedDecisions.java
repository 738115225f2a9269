package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.Entry;
import org.prevail.presentation.PresentationToken;
import org.prevail.subject.Attribution;
import org.prevail.web.UrlEncoded;
import org.prevail.web.Visit;

/**
 * What follows a decision that was refused: the document's page, or the gate it was decided in, as things stand now, with
 * why it was refused and a fresh form (R10, R14); the plain error where nobody can tell which document was meant.
 */
@Shared
class RefusedDecisions {
    private final PublicPages pages;
    private final Catalogs catalogs;
    private final GatePages gate;
    private final GateGuests guests;

    @Inject
    RefusedDecisions(PublicPages pages, Catalogs catalogs, GatePages gate, GateGuests guests) {
        this.pages = pages;
        this.catalogs = catalogs;
        this.gate = gate;
        this.guests = guests;
    }

    /** @param onward where the form would have gone on to */
    PageAnswer answer(Visit visit, Optional<PresentationToken> token, String onward, Problem problem) {
        Entry entry = token.flatMap(read -> catalogs.current()
                        .site(visit.site().id())
                        .entryOfVersion(read.presentation().versionId()))
                .orElseThrow(() -> problem);
        boolean conflict = problem instanceof Problem.Conflict;
        if (token.get().attribution() == Attribution.HOST && visit.recognised().isEmpty()) {
            return inGate(visit, token.get(), entry, onward, problem);
        }
        visit.say(problem.issues().get(0));
        // Only a conflict says that the form is theirs; any other may be somebody else's, whose state is none of
        // theirs.
        var madeFor =
                token.filter(read -> conflict).map(read -> read.presentation().subject());
        return GatePaths.passage(visit, onward)
                .map(passage -> gate.again(visit, passage.before(entry.key()), entry, madeFor))
                .orElseGet(() -> pages.documentNow(visit, entry, madeFor))
                .with(status(problem));
    }

    /** A host system's user has no page but the gate; whoever else sends their form is told nothing. */
    private PageAnswer inGate(Visit visit, PresentationToken token, Entry entry, String onward, Problem problem) {
        var guest = guests.find(visit)
                .filter(passing -> passing.subject().equals(token.presentation().subject()))
                .orElseThrow(() -> problem);
        visit.say(problem.issues().get(0));
        var passage = guests.onTheWay(guest, visit.locale(), passed(onward)).before(entry.key());
        return gate.again(visit, passage, entry, Optional.empty()).with(status(problem));
    }

    /** What was decided on so far, as the way on says it. */
    private static List<String> passed(String onward) {
        byte[] query = onward.substring(onward.indexOf('?') + 1).getBytes(StandardCharsets.UTF_8);
        return Passage.passed(UrlEncoded.first(query, "passed").orElse(null));
    }

    private static int status(Problem problem) {
        return problem instanceof Problem.Conflict ? 409 : 422;
    }
}
