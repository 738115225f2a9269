package org.prevail.api;

import java.util.List;
import java.util.Optional;
import org.prevail.decision.Obligation;
import org.prevail.document.Scope;
import org.prevail.platform.problem.Problem;
import org.prevail.precedence.Chain;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.precedence.Reason;

/**
 * Which text is to be shown to a host system's user, and why.
 *
 * @param reasons of its rank at the place; none where its audience leaves the user out
 * @param obligation if it is still to be decided
 */
record Showing(Chain chain, Entry entry, Edition edition, List<Reason> reasons, Optional<Obligation> obligation) {

    /** The first text still to be decided at a place, else the governing one. */
    static Showing at(Scope place, HostUser user, String locale, Openings openings) {
        var opening = openings.at(place, user, locale);
        var link = opening.first()
                .map(Obligation::link)
                .or(() -> opening.chain().governing())
                .orElseThrow(() -> new Problem.Missing("governing.none", place));
        return new Showing(
                opening.chain(),
                link.entry(),
                link.edition(),
                link.reasons(),
                opening.of(link.entry().key()));
    }

    /** One document at its own scope. */
    static Showing of(String key, HostUser user, String locale, Openings openings) {
        var now = openings.now();
        var entry = openings.catalog()
                .entry(key)
                .filter(found -> !found.known(now).isEmpty())
                .orElseThrow(() -> new Problem.Missing("document.unknown", key));
        var edition = entry.inForce(now, now)
                .orElseThrow(() -> new Problem.Missing("document.not-in-force", key, Moments.write(now)));
        var opening = openings.at(edition.placement().scope(), user, locale);
        var reasons = opening.chain()
                .link(key)
                .filter(link -> link.edition().versionId() == edition.versionId())
                .map(Chain.Link::reasons)
                .orElse(List.of());
        return new Showing(opening.chain(), entry, edition, reasons, opening.of(key));
    }
}
