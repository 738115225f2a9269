package org.prevail.decision;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.prevail.platform.Shared;
import org.prevail.precedence.Chain;
import org.prevail.precedence.SiteCatalog;

/** What is open for a subject; from memory where nothing changed, right within 1 s of an act on another node. Thread-safe. */
@Shared
public class Obligations {
    private final Decisions decisions;
    private final Judging judging;

    @Inject
    Obligations(Decisions decisions, Judging judging) {
        this.decisions = decisions;
        this.judging = judging;
    }

    /** In the order of the chain, then what stands alone; with those a grace still covers ({@link Obligation#pressing}). */
    public List<Obligation> open(SiteCatalog catalog, Chain chain, UUID subject, String locale, Instant at) {
        return standings(catalog, chain, subject, locale, at)
                .flatMap(standing -> standing.obligation().stream())
                .toList();
    }

    /** Of all that is asked there, in the same order. */
    public Stream<Standing> standings(SiteCatalog catalog, Chain chain, UUID subject, String locale, Instant at) {
        var acceptance = new Acceptance(catalog, chain, decisions.of(subject), locale, at, judging.of(catalog.site()));
        return chain.asking().stream().map(acceptance::standing);
    }

    public Standing standing(
            SiteCatalog catalog, Chain chain, Chain.Link link, UUID subject, String locale, Instant at) {
        return new Acceptance(catalog, chain, decisions.of(subject), locale, at, judging.of(catalog.site()))
                .standing(link);
    }
}
