package org.prevail.precedence;

import java.util.Set;
import java.util.stream.Stream;
import org.prevail.document.Audience;
import org.prevail.document.Scope;
import org.prevail.spi.Asks;
import org.prevail.spi.Kind;
import org.prevail.spi.PrecedenceRule;
import org.prevail.spi.PrecedenceRule.Matching;
import org.prevail.spi.Relation;

/** What was found at a place, as a plug-in's rule is told of it. */
final class Matchings {
    private Matchings() {}

    static Matching of(Found found, Scope place, Set<Audience> audiences, Facts facts) {
        return new Matching(
                place.path(),
                audiences.stream().map(Audience::name).collect(java.util.stream.Collectors.toSet()),
                facts.values(),
                Stream.concat(found.ranked().stream(), found.alone().stream())
                        .map(Matchings::candidate)
                        .toList());
    }

    private static PrecedenceRule.Candidate candidate(Ranking.Candidate candidate) {
        var placement = candidate.edition().placement();
        return new PrecedenceRule.Candidate(
                candidate.entry().key(),
                Kind.valueOf(candidate.entry().kind().name()),
                candidate.edition().number(),
                placement.scope().path(),
                placement.audience().name(),
                Relation.valueOf(placement.relation().name()),
                Asks.valueOf(placement.asks().name()),
                placement.order());
    }
}
