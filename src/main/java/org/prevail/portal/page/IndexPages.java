package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.prevail.document.Documents;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.platform.Shared;
import org.prevail.portal.view.DocumentLink;
import org.prevail.portal.view.IndexView;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.search.Alphabet;

/** Lists of what is in force. */
@Shared
class IndexPages {
    private final Documents documents;

    @Inject
    IndexPages(Documents documents) {
        this.documents = documents;
    }

    private record InForce(Entry entry, Edition edition) {
        boolean alone() {
            return edition.placement().relation() == Relation.STANDS_ALONE;
        }

        Scope scope() {
            return edition.placement().scope();
        }
    }

    private static final Comparator<InForce> ORDER = Comparator.comparing(InForce::alone)
            .thenComparing(listed -> listed.entry().kind(), Comparator.reverseOrder())
            .thenComparing(listed -> listed.edition().placement().order());

    /** By place, the root first. */
    IndexView of(Question question) {
        var all = inForce(question);
        var summaries = documents.summaries(ids(all));
        var places = new TreeMap<String, List<IndexView.Row>>();
        for (InForce listed : all) {
            places.computeIfAbsent(listed.scope().path(), scope -> new ArrayList<>())
                    .add(row(question, listed, summaries));
        }
        return new IndexView(places.entrySet().stream()
                .map(place -> new IndexView.Place(place.getKey(), place.getValue()))
                .toList());
    }

    List<DocumentLink> ofWholeSite(Question question) {
        return inForce(question).stream()
                .filter(listed -> listed.scope().isRoot())
                .map(listed -> question.links().toDocument(listed.entry(), listed.edition()))
                .toList();
    }

    private static List<InForce> inForce(Question question) {
        return question.catalog().entries().stream()
                .flatMap(entry -> entry.inForce(question.now(), question.now()).stream()
                        .map(edition -> new InForce(entry, edition)))
                .sorted(ORDER.thenComparing(listed -> title(question, listed), Alphabet.of(question.locale()))
                        .thenComparing(listed -> listed.entry().key()))
                .toList();
    }

    private static String title(Question question, InForce listed) {
        return question.links().toDocument(listed.entry(), listed.edition()).title();
    }

    private static Set<Long> ids(List<InForce> all) {
        var ids = new java.util.HashSet<Long>();
        all.forEach(listed -> ids.add(listed.edition().versionId()));
        return ids;
    }

    /** Its first paragraph: the document itself has the whole of it. */
    private static String first(String summary) {
        return summary.lines().findFirst().orElse("");
    }

    private static IndexView.Row row(Question question, InForce listed, Map<Long, Map<String, String>> summaries) {
        var document = question.links().toDocument(listed.entry(), listed.edition());
        var rows = new VersionRows(new Statuses(listed.entry(), question.now(), question.links()));
        return new IndexView.Row(
                document,
                listed.entry().kind(),
                listed.edition().number(),
                listed.edition().effectiveAt(),
                listed.edition().importedAt(),
                first(summaries
                        .getOrDefault(listed.edition().versionId(), Map.of())
                        .getOrDefault(document.lang(), "")),
                listed.edition().placement().audience().name(),
                listed.alone(),
                listed.entry().upcoming(question.now()).stream().findFirst().map(rows::of));
    }
}
