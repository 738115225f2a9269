package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.Entry;
import org.prevail.presentation.PresentationToken;
import org.prevail.subject.Attribution;
import org.prevail.web.Visit;

/**
 * What follows a decision that was refused: the document's page as things stand now, with why it was refused and a fresh
 * form (R10, R14); the plain error where nobody can tell which document was meant.
 */
@Shared
class RefusedDecisions {
    private final PublicPages pages;
    private final Catalogs catalogs;

    @Inject
    RefusedDecisions(PublicPages pages, Catalogs catalogs) {
        this.pages = pages;
        this.catalogs = catalogs;
    }

    PageAnswer answer(Visit visit, Optional<PresentationToken> token, Problem problem) {
        Entry entry = token.filter(read -> read.attribution() != Attribution.HOST)
                .flatMap(read -> catalogs.current()
                        .site(visit.site().id())
                        .entryOfVersion(read.presentation().versionId()))
                .orElseThrow(() -> problem);
        boolean conflict = problem instanceof Problem.Conflict;
        visit.say(problem.issues().get(0));
        // Only a conflict says that the form is theirs; any other may be somebody else's, whose state is none of
        // theirs.
        var madeFor =
                token.filter(read -> conflict).map(read -> read.presentation().subject());
        return pages.documentNow(visit, entry, madeFor).with(conflict ? 409 : 422);
    }
}
