package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.portal.view.DocumentLink;
import org.prevail.portal.view.SearchView;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.search.Found;
import org.prevail.search.Searching;

/** What is found in the texts the public may know. */
@Shared
class SearchPages {
    private final Searching searching;

    @Inject
    SearchPages(Searching searching) {
        this.searching = searching;
    }

    SearchView of(Question question, Address.Search wanted) {
        var only = wanted.document()
                .flatMap(key -> question.catalog().entry(key))
                .filter(entry -> !entry.known(question.now()).isEmpty());
        var found = searching.search(
                question.catalog(), wanted.query(), question.locale(), only.map(Entry::key), question.now());
        return new SearchView(
                wanted.query(),
                only.map(entry -> new SearchView.Only(entry.key(), called(question, entry))),
                found.documents().stream()
                        .map(document -> result(question, wanted, document))
                        .toList(),
                found.all(),
                found.cut(),
                found.complete());
    }

    private static DocumentLink called(Question question, Entry entry) {
        var latest = entry.inForce(question.now(), question.now())
                .orElseGet(() -> entry.known(question.now()).stream()
                        .max(Comparator.comparing(Edition::effectiveAt))
                        .orElseThrow());
        return question.links().toDocument(entry, latest);
    }

    private static SearchView.Result result(Question question, Address.Search wanted, Found.InDocument found) {
        var entry = found.entry();
        var statuses = new Statuses(entry, question.now(), question.links());
        var clauses = found.clauses().stream()
                .map(clause -> clause(question, statuses, clause))
                .toList();
        boolean more = wanted.document().isEmpty() && found.all() > clauses.size();
        return new SearchView.Result(
                called(question, entry),
                found.clauses().get(0).editions().get(0).placement().scope().path(),
                clauses,
                found.all(),
                more ? Optional.of(address(question, wanted.query(), entry)) : Optional.empty());
    }

    private static String address(Question question, String query, Entry entry) {
        return question.links().start() + "search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&document="
                + entry.key();
    }

    private static SearchView.Clause clause(Question question, Statuses statuses, Found.InClause found) {
        var edition = found.editions().get(0);
        var links = question.links();
        var page = found.inForce() ? links.document(statuses.entry()) : links.version(statuses.entry(), edition);
        var anchor = found.clause().anchor();
        return new SearchView.Clause(
                found.heading(),
                found.excerpt(),
                edition.localeShown(question.locale(), statuses.entry().bindingLocale()),
                edition.number(),
                statuses.of(edition, Optional.empty()),
                edition.importedAt(),
                found.editions().size() - 1,
                anchor.isEmpty() ? page : page + "#" + anchor);
    }
}
