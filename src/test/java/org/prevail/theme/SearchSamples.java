package org.prevail.theme;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prevail.portal.view.DocumentLink;
import org.prevail.portal.view.SearchView;
import org.prevail.portal.view.StatusView;
import org.prevail.search.Excerpt;

/** Pages of searches in each state worth looking at. */
record SearchSamples(String locale) {
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

    Map<String, Samples.Sample> pages() {
        var pages = new LinkedHashMap<String, Samples.Sample>();
        pages.put("search", sample("", Optional.empty(), List.of(), true));
        pages.put("search-none", sample("roaming", Optional.empty(), List.of(), true));
        pages.put("search-found", sample("24", Optional.empty(), List.of(result(), result()), false));
        pages.put(
                "search-one",
                sample("24", Optional.of(new SearchView.Only("fiber-terms", fiber())), List.of(result()), true));
        return pages;
    }

    private Samples.Sample sample(
            String query, Optional<SearchView.Only> only, List<SearchView.Result> results, boolean complete) {
        return new Samples.Sample("search", new SearchView(query, only, results, results.size(), !complete, complete));
    }

    private DocumentLink fiber() {
        return new DocumentLink("Fiber service terms", "en", "/" + locale + "/fiber-terms");
    }

    private SearchView.Result result() {
        return new SearchView.Result(
                fiber(),
                "services/fiber",
                List.of(clause(StatusView.Status.IN_FORCE, 0), clause(StatusView.Status.SUPERSEDED, 2), headingAlone()),
                7,
                Optional.of("/" + locale + "/search?q=24&document=fiber-terms"));
    }

    /** A clause that says nothing but its heading. */
    private SearchView.Clause headingAlone() {
        var heading = new Excerpt(List.of(new Excerpt.Piece("24", true), new Excerpt.Piece(". Parties", false)));
        return new SearchView.Clause(
                heading,
                heading,
                "en",
                3,
                StatusView.of(StatusView.Status.IN_FORCE, MARCH),
                Optional.empty(),
                0,
                "/" + locale + "/fiber-terms#24-parties");
    }

    private SearchView.Clause clause(StatusView.Status status, int others) {
        return new SearchView.Clause(
                new Excerpt(List.of(new Excerpt.Piece("4. Faults", false))),
                new Excerpt(List.of(
                        new Excerpt.Piece("We repair a fault within ", false),
                        new Excerpt.Piece("24", true),
                        new Excerpt.Piece(" hours after you report it …", false))),
                "en",
                3,
                StatusView.of(status, MARCH),
                Optional.of(MARCH),
                others,
                "/" + locale + "/fiber-terms#4-faults");
    }
}
