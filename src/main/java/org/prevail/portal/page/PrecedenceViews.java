package org.prevail.portal.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.portal.view.PrecedenceView;
import org.prevail.portal.view.PrecedenceView.Coming;
import org.prevail.portal.view.PrecedenceView.Ranked;
import org.prevail.precedence.Chain;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.precedence.SiteCatalog;

/** What a text takes precedence over and what over it, in words (R7). */
record PrecedenceViews(SiteCatalog catalog, Links links, Instant now) {
    /** @param place the one asked for, on pages of places */
    PrecedenceView of(Chain chain, Entry entry, Edition edition, Optional<Scope> place) {
        var self = chain.link(entry.key()).filter(link -> link.edition().number() == edition.number());
        var placement = edition.placement();
        var higher = self.map(link -> higher(chain, link)).orElseGet(() -> replacing(chain, edition));
        return new PrecedenceView(
                place.map(Scope::path),
                place.filter(placement.scope()::equals).isPresent(),
                placement.scope().path(),
                placement.audience().name(),
                self.map(link -> over(chain, link)).orElse(List.of()),
                named(higher, false),
                named(higher, true),
                self.map(link -> replaced(chain, link)).orElse(List.of()),
                struck(chain),
                self.filter(link -> link.rank() > 0)
                        .map(link -> coming(chain, entry))
                        .orElse(List.of()),
                placement.relation() == Relation.STANDS_ALONE);
    }

    private List<Ranked> struck(Chain chain) {
        return chain.struck().stream()
                .map(link -> new Ranked(
                        links.toDocument(link.entry(), link.edition()),
                        link.edition().placement().scope().path(),
                        link.reasons()))
                .toList();
    }

    /** What will stand above the document or in its place, here or within, and does not yet: each once, for the first time it will. */
    private List<Coming> coming(Chain chain, Entry self) {
        return catalog.entries().stream()
                .flatMap(entry -> entry.upcoming(now).stream()
                        .flatMap(edition -> coming(entry, edition, chain, self).stream())
                        .limit(1))
                .sorted(Comparator.comparing(Coming::from))
                .toList();
    }

    private Optional<Coming> coming(Entry entry, Edition edition, Chain chain, Entry self) {
        var placement = edition.placement();
        boolean within =
                chain.place().contains(placement.scope()) && !placement.scope().equals(chain.place());
        if (entry == self || !within && !placement.scope().contains(chain.place())) {
            return Optional.empty();
        }
        var there = within ? placement.scope() : chain.place();
        // As what is in force within is named to everybody, whomever it binds.
        var audiences = Stream.concat(
                        chain.audiences().stream(),
                        Stream.of(placement.audience()).filter(a -> within))
                .collect(Collectors.toSet());
        var then = Standing.of(entry, self, catalog.resolve(there, audiences, edition.effectiveAt(), now));
        if (then.compareTo(Standing.of(entry, self, catalog.resolve(there, audiences, now, now))) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Coming(
                links.toVersion(entry, edition),
                placement.scope().path(),
                edition.effectiveAt(),
                placement.relation() == Relation.REPLACES));
    }

    /** How one document stands to another in a chain. */
    private enum Standing {
        NOT_ABOVE,
        ABOVE,
        IN_ITS_PLACE;

        static Standing of(Entry entry, Entry self, Chain chain) {
            var higher = chain.link(entry.key()).filter(link -> link.rank() > 0);
            if (higher.isEmpty()) {
                return NOT_ABOVE;
            }
            if (chain.replaced().stream().anyMatch(link -> link.entry() == self)) {
                return higher.get().edition().placement().relation() == Relation.REPLACES ? IN_ITS_PLACE : ABOVE;
            }
            return chain.link(self.key())
                    .filter(link -> higher.get().rank() < link.rank())
                    .map(link -> ABOVE)
                    .orElse(NOT_ABOVE);
        }
    }

    private List<Ranked> over(Chain chain, Chain.Link self) {
        return chain.links().stream()
                .filter(link -> self.rank() > 0 && link.rank() > self.rank())
                .map(lower -> ranked(lower, self, lower))
                .toList();
    }

    private List<Higher> higher(Chain chain, Chain.Link self) {
        if (self.rank() == 0) {
            return List.of();
        }
        var here = chain.links().stream().filter(link -> link.rank() < self.rank());
        var within = catalog.within(chain.place(), chain.audiences(), now)
                .map(deeper -> new Chain.Link(0, deeper.entry(), deeper.edition(), List.of()));
        return Stream.concat(here, within).map(link -> new Higher(link, self)).toList();
    }

    private List<Ranked> replaced(Chain chain, Chain.Link self) {
        return self.edition().placement().relation() != Relation.REPLACES
                ? List.of()
                : chain.replaced().stream()
                        .map(lower -> ranked(lower, self, lower))
                        .toList();
    }

    /** In force, and yet another one applies in its place for these readers. */
    private List<Higher> replacing(Chain chain, Edition edition) {
        return chain.replaced().stream()
                .filter(link -> link.edition().versionId() == edition.versionId())
                .flatMap(self -> chain.links().stream().map(link -> new Higher(link, self)))
                .toList();
    }

    private List<Ranked> named(List<Higher> all, boolean instead) {
        return all.stream()
                .filter(higher -> higher.replaces() == instead)
                .map(higher -> ranked(higher.link(), higher.link(), higher.self()))
                .toList();
    }

    /** What stands above the document itself; where it replaces, the two do not stand beside each other. */
    private record Higher(Chain.Link link, Chain.Link self) {
        boolean replaces() {
            return link.edition().placement().relation() == Relation.REPLACES;
        }
    }

    private Ranked ranked(Chain.Link named, Chain.Link higher, Chain.Link lower) {
        return new Ranked(
                links.toDocument(named.entry(), named.edition()),
                named.edition().placement().scope().path(),
                List.of(higher.over(lower)));
    }
}
