package org.prevail.precedence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prevail.document.Asks;
import org.prevail.document.Audience;
import org.prevail.document.Scope;

/**
 * The answer to "what governs here": the documents in force at a place, highest rank first, ending after the first that
 * replaces the rest, each with its reasons; those that stand alone beside them.
 *
 * @param replaced documents in force there that one of the chain replaces
 * @param struck documents in force there that a plug-in's rule leaves out, with its reason
 * @param facts of the request that rules went by
 */
public record Chain(
        Scope place,
        Set<Audience> audiences,
        Instant at,
        List<Link> links,
        List<Link> standingAlone,
        List<Link> replaced,
        List<Link> struck,
        Facts facts) {

    /** One document of the chain with the version in force; rank 1 governs. */
    public record Link(int rank, Entry entry, Edition edition, List<Reason> reasons, Optional<Ranking.Ruled> ruled) {
        Link(int rank, Ranking.Candidate candidate, List<Reason> reasons) {
            this(rank, candidate.entry(), candidate.edition(), reasons, candidate.ruled());
        }

        /** One that no rule touched. */
        public Link(int rank, Entry entry, Edition edition, List<Reason> reasons) {
            this(rank, entry, edition, reasons, Optional.empty());
        }

        /** Why this one comes before {@code lower}, whether they are neighbours or not. */
        public Reason over(Link lower) {
            return Ranking.before(candidate(), lower.candidate());
        }

        private Ranking.Candidate candidate() {
            return new Ranking.Candidate(entry, edition, ruled);
        }
    }

    public Optional<Link> governing() {
        return links.stream().findFirst();
    }

    /** Everything here that asks its reader something: the chain, then what stands alone. */
    public List<Link> asking() {
        return Stream.concat(links.stream(), standingAlone.stream())
                .filter(link -> link.edition().placement().asks() != Asks.NOTHING)
                .toList();
    }

    public Optional<Link> link(String key) {
        return Stream.concat(links.stream(), standingAlone.stream())
                .filter(link -> link.entry().key().equals(key))
                .findFirst();
    }
}
