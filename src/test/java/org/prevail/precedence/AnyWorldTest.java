package org.prevail.precedence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.prevail.document.Audience;
import org.prevail.document.Kind;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.support.Published;

/** R2 and R6 as a law: the catalog answers like the rule read aloud, document by document, over worlds of any kind. */
class AnyWorldTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> SCOPES =
            List.of("", "shop", "services", "services/fiber", "services/fiber/home", "services/fiberglass");
    private static final List<String> AUDIENCES = List.of("everyone", "members", "group:a", "group:b");

    @Property(tries = 500)
    void r6TheChainIsTheRuleReadAloud(@ForAll long seed) {
        var random = new Random(seed);
        var world = world(random);
        var site = new SiteCatalog(1, world);
        for (var scope : SCOPES) {
            var place = new Scope(scope);
            var audiences =
                    random.nextBoolean() ? Set.of(Audience.MEMBERS) : Set.of(Audience.MEMBERS, new Audience("group:a"));
            var at = minute(random.nextInt(14) - 1);
            var known = minute(random.nextInt(14) - 1);
            assertEquals(
                    aloud(world, place, audiences, at, known),
                    site.resolve(place, audiences, at, known).links().stream()
                            .map(link -> link.rank() + " " + link.entry().key() + " "
                                    + link.edition().number())
                            .toList());
        }
    }

    private static List<String> aloud(
            List<Entry> world, Scope place, Set<Audience> audiences, Instant at, Instant known) {
        var chain = new ArrayList<Ranking.Candidate>();
        for (var document : world) {
            Edition inForce = null;
            for (var version : document.editions()) {
                boolean cancelled = version.withdrawnAt()
                        .map(w -> w.isBefore(version.effectiveAt()))
                        .orElse(false);
                boolean counts = !cancelled
                        && !version.effectiveAt().isAfter(at)
                        && !version.announcedAt().isAfter(known);
                if (counts && (inForce == null || version.effectiveAt().isAfter(inForce.effectiveAt()))) {
                    inForce = version;
                }
            }
            if (inForce == null
                    || inForce.withdrawnAt().map(w -> !w.isAfter(at)).orElse(false)) {
                continue;
            }
            var placement = inForce.placement();
            boolean here = placement.scope().isRoot()
                    || (place.path() + "/").startsWith(placement.scope().path() + "/");
            boolean bound = placement.audience().equals(Audience.EVERYONE) || audiences.contains(placement.audience());
            if (here && bound && placement.relation() != Relation.STANDS_ALONE) {
                chain.add(new Ranking.Candidate(document, inForce));
            }
        }
        chain.sort((a, b) -> prevails(a, b) ? -1 : 1);
        var told = new ArrayList<String>();
        for (var link : chain) {
            told.add(told.size() + 1 + " " + link.entry().key() + " "
                    + link.edition().number());
            if (link.edition().placement().relation() == Relation.REPLACES) {
                break;
            }
        }
        return told;
    }

    private static boolean prevails(Ranking.Candidate a, Ranking.Candidate b) {
        var one = a.edition().placement();
        var other = b.edition().placement();
        if (one.scope().depth() != other.scope().depth()) {
            return one.scope().depth() > other.scope().depth();
        }
        if (one.audience().narrowness() != other.audience().narrowness()) {
            return one.audience().narrowness() > other.audience().narrowness();
        }
        if (a.entry().kind() != b.entry().kind()) {
            return a.entry().kind() == Kind.TERMS;
        }
        if (one.order() != other.order()) {
            return one.order() < other.order();
        }
        return a.entry().key().compareTo(b.entry().key()) < 0;
    }

    private static List<Entry> world(Random random) {
        var world = new ArrayList<Entry>();
        int documents = random.nextInt(9);
        for (int i = 0; i < documents; i++) {
            var key = "doc-" + i;
            var document = random.nextBoolean() ? Published.terms(key) : Published.policy(key);
            var minutes = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
            Collections.shuffle(minutes, random);
            for (int effective : minutes.subList(0, random.nextInt(4))) {
                document.at(any(SCOPES, random))
                        .forAudience(any(AUDIENCES, random))
                        .relation(any(List.of(Relation.values()), random))
                        .order(random.nextInt(3) - 1)
                        .announced(minute(random.nextInt(effective + 1)), minute(effective));
                if (random.nextInt(3) == 0) {
                    document.withdrawn(minute(random.nextInt(12)));
                }
            }
            world.add(document.entry());
        }
        return world;
    }

    private static Instant minute(int minutes) {
        return START.plusSeconds(60L * minutes);
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
