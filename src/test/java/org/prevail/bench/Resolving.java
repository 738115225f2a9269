package org.prevail.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prevail.document.Audience;
import org.prevail.document.Kind;
import org.prevail.document.Placement;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.precedence.SiteCatalog;

/** What governs a place among 10,000 documents: nanoseconds for one answer with its reasons. */
final class Resolving {
    private static final int DOCUMENTS = 10_000;
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private Resolving() {}

    static double nanoseconds() {
        var catalog = catalog();
        var places = new ArrayList<Scope>();
        for (int i = 0; i < 4096; i++) {
            places.add(new Scope("services/area-" + i % 100 + "/product-" + i * 7 % 97));
        }
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 7; round++) {
            best = Math.min(best, measure(catalog, places));
        }
        return best;
    }

    private static double measure(SiteCatalog catalog, List<Scope> places) {
        int count = 400_000;
        long links = 0;
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            links += catalog.resolve(places.get(i & 4095), Set.of(Audience.MEMBERS), NOW, NOW)
                    .links()
                    .size();
        }
        double took = (System.nanoTime() - start) / (double) count;
        if (links == 0) {
            throw new IllegalStateException("nothing governs");
        }
        return took;
    }

    private static SiteCatalog catalog() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < DOCUMENTS; i++) {
            var scope = new Scope(
                    i == 0 ? "" : i < 100 ? "services/area-" + i : "services/area-" + i % 100 + "/product-" + i / 100);
            var kind = i % 3 == 0 ? Kind.POLICY : Kind.TERMS;
            var placement = new Placement(scope, Audience.EVERYONE, Relation.SUPPLEMENTS, kind.usuallyAsks(), i % 5);
            var editions = new ArrayList<Edition>();
            for (int n = 1; n <= 3; n++) {
                Instant from = NOW.minusSeconds(86_400L * (10 - n));
                editions.add(new Edition(
                        i * 10L + n,
                        n,
                        placement,
                        from,
                        from,
                        from,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Map.of("vi", new Edition.TextFacts("Document " + i, "0".repeat(64)))));
            }
            entries.add(new Entry(i, "document-" + i, kind, "vi", editions));
        }
        return new SiteCatalog(1, entries);
    }
}
