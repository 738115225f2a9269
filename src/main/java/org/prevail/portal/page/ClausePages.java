package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prevail.document.Documents;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.portal.view.ClauseView;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.redline.ClauseLife;
import org.prevail.redline.Options;
import org.prevail.redline.Redlines;
import org.prevail.redline.Side;
import org.prevail.web.Page;

/** One clause through all versions the public may know. */
@Shared
class ClausePages {
    private final Documents documents;
    private final Redlines redlines;

    @Inject
    ClausePages(Documents documents, Redlines redlines) {
        this.documents = documents;
        this.redlines = redlines;
    }

    Made of(Question question, Entry entry, Address.Clause wanted) {
        var edition = Making.edition(question, entry, wanted.number());
        String locale = edition.localeShown(question.locale(), entry.bindingLocale());
        var editions = editions(question, entry, edition, locale);
        var sides = sides(entry, editions, locale);
        int index = editions.indexOf(edition);
        if (wanted.line() >= sides.get(index).text().split("\n", -1).length) {
            throw new Problem.Missing("clause.unknown", wanted.line(), edition.number());
        }
        var life = new ClauseLife(sides, (before, after) -> redlines.of(before, after, Options.DEFAULT));
        var lines = life.lines(index, wanted.line());
        var rows = new VersionRows(new Statuses(entry, question.now(), question.links()));
        var view = new ClauseView(
                question.links().toDocument(entry, edition),
                rows.of(edition),
                locale,
                !locale.equals(question.locale()),
                sides.get(index).text().split("\n", -1)[lines.get(0)],
                question.links().history(entry),
                life.origins(index, lines),
                stages(life.stages(index, wanted.line()), editions, rows));
        return Made.without(Page.of("clause", view));
    }

    /** Those with a text in this language, in the order in which they came into force, this one whatever became of it. */
    private static List<Edition> editions(Question question, Entry entry, Edition shown, String locale) {
        return entry.known(question.now()).stream()
                .filter(edition -> edition.texts().containsKey(locale))
                .filter(edition -> !edition.cancelled() || edition.number() == shown.number())
                .sorted(Comparator.comparing(Edition::effectiveAt).thenComparing(Edition::number))
                .toList();
    }

    private List<Side> sides(Entry entry, List<Edition> editions, String locale) {
        var stored =
                documents.versions(editions.stream().map(Edition::versionId).toList());
        return editions.stream()
                .map(edition -> Side.of(entry.key(), stored.get(edition.versionId()), locale))
                .toList();
    }

    private static List<ClauseView.Stage> stages(
            List<ClauseLife.Stage> stages, List<Edition> editions, VersionRows rows) {
        var views = new ArrayList<ClauseView.Stage>();
        for (var stage : stages) {
            var edition = editions.get(stage.text());
            Optional<String> comparison = stage.text() == 0
                    ? Optional.empty()
                    : Optional.of(rows.statuses()
                            .links()
                            .comparison(
                                    rows.statuses().entry(),
                                    editions.get(stage.text() - 1).number(),
                                    edition.number()));
            var last = views.isEmpty() ? null : views.get(views.size() - 1);
            if (last != null && last.what() == ClauseLife.What.SAME && stage.what() == ClauseLife.What.SAME) {
                views.set(
                        views.size() - 1,
                        new ClauseView.Stage(
                                last.version(),
                                Optional.of(rows.of(edition)),
                                last.what(),
                                List.of(),
                                Optional.empty()));
            } else {
                views.add(new ClauseView.Stage(
                        rows.of(edition), Optional.empty(), stage.what(), stage.rows(), comparison));
            }
        }
        Collections.reverse(views);
        return views;
    }
}
