package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.portal.view.ClauseView;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.redline.ClauseLife;
import org.prevail.redline.Cut;
import org.prevail.redline.Origins;
import org.prevail.web.Page;

/** One clause through all versions the public may know. */
@Shared
class ClausePages {
    /** What is shown of a clause, and of what all versions did to it. */
    private static final int LINES = 300;

    private static final int CHARACTERS = 50_000;
    private static final int CHANGED_LINES = 1_500;
    private static final int CHANGED_CHARACTERS = 250_000;

    private final Lives lives;
    private final Translations translations;

    @Inject
    ClausePages(Lives lives, Translations translations) {
        this.lives = lives;
        this.translations = translations;
    }

    /** A clause's own address is that of its first line; there is but one page of it, whichever line leads there. */
    Address.Clause first(Question question, Entry entry, Address.Clause wanted) {
        var found = find(question, entry, wanted);
        return new Address.Clause(wanted.key(), wanted.number(), found.life.first(found.index, wanted.line()));
    }

    /** @param editions with a text in this language, in the order in which they came into force */
    private record Found(String locale, List<Edition> editions, int index, ClauseLife life) {
        Edition edition() {
            return editions.get(index);
        }
    }

    private Found find(Question question, Entry entry, Address.Clause wanted) {
        var edition = Making.edition(question, entry, wanted.number());
        String locale = edition.localeShown(question.locale(), entry.bindingLocale());
        var editions = editions(question, entry, edition, locale);
        int index = editions.indexOf(edition);
        var life = lives.of(question.site().id(), entry, editions, locale);
        if (wanted.line() >= life.count(index)) {
            throw new Problem.Missing("clause.unknown", wanted.line(), edition.number());
        }
        return new Found(locale, editions, index, life);
    }

    Made of(Question question, Entry entry, Address.Clause wanted) {
        var found = find(question, entry, wanted);
        var life = found.life;
        var lines = life.lines(found.index, wanted.line());
        var rows = new VersionRows(new Statuses(entry, question.now(), question.links()));
        var text = new Cut(LINES, CHARACTERS);
        // One line more than is shown, so that it is known that there is one.
        var origins = text.runs(life.origins(found.index, lines.subList(0, Math.min(LINES + 1, lines.size()))));
        String title = Cut.title(life.line(found.index, lines.get(0)));
        var view = new ClauseView(
                question.links().toDocument(entry, found.edition()),
                rows.of(found.edition()),
                found.locale,
                entry.bindingLocale(),
                !found.locale.equals(question.locale()),
                title,
                question.links().history(entry),
                translations.of(question, entry, found.edition(), lines.get(0)),
                below(title, origins),
                text.reached() ? Optional.of(new ClauseView.Limits(LINES, CHARACTERS)) : Optional.empty(),
                stages(life.stages(found.index, wanted.line()), found.editions, rows));
        return Made.without(Page.of("clause", view));
    }

    /** Without a heading that one version brought as a whole: the title of the page says it. */
    private static List<List<Origins.Run>> below(String title, List<List<Origins.Run>> lines) {
        var heading = lines.get(0).stream().map(Origins.Run::text).toList();
        return lines.size() > 1 && heading.equals(List.of(title)) ? lines.subList(1, lines.size()) : lines;
    }

    /** Those with a text in this language, in the order in which they came into force, this one whatever became of it. */
    private static List<Edition> editions(Question question, Entry entry, Edition shown, String locale) {
        return entry.known(question.now()).stream()
                .filter(edition -> edition.texts().containsKey(locale))
                .filter(edition -> !edition.cancelled() || edition.number() == shown.number())
                .sorted(Comparator.comparing(Edition::effectiveAt).thenComparing(Edition::number))
                .toList();
    }

    /** Newest first, which is also the order in which they are shown while there is room. */
    private static List<ClauseView.Stage> stages(
            List<ClauseLife.Stage> stages, List<Edition> editions, VersionRows rows) {
        var views = new ArrayList<ClauseView.Stage>();
        int left = CHANGED_LINES;
        int characters = CHANGED_CHARACTERS;
        var newest = new ArrayList<>(stages);
        Collections.reverse(newest);
        for (var stage : newest) {
            var last = views.isEmpty() ? null : views.get(views.size() - 1);
            if (last != null && last.what() == ClauseLife.What.SAME && stage.what() == ClauseLife.What.SAME) {
                views.set(views.size() - 1, last.since(rows.of(editions.get(stage.text()))));
                continue;
            }
            var cut = new Cut(Math.min(left, ClauseLife.MOST_ROWS), characters);
            var shown = cut.rows(stage.rows());
            left = left - shown.size();
            characters = cut.left();
            views.add(new ClauseView.Stage(
                    rows.of(editions.get(stage.text())),
                    Optional.empty(),
                    stage.what(),
                    shown,
                    cut.reached(),
                    comparison(stage, editions, rows.statuses())));
        }
        return views;
    }

    private static Optional<String> comparison(ClauseLife.Stage stage, List<Edition> editions, Statuses statuses) {
        return stage.text() == 0
                ? Optional.empty()
                : Optional.of(statuses.links()
                        .comparison(
                                statuses.entry(),
                                editions.get(stage.text() - 1).number(),
                                editions.get(stage.text()).number()));
    }
}
