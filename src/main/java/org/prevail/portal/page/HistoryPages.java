package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.prevail.document.Documents;
import org.prevail.document.Text;
import org.prevail.document.Version;
import org.prevail.platform.Shared;
import org.prevail.portal.view.HistoryView;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.redline.Redlines;
import org.prevail.redline.Size;
import org.prevail.redline.Switches;

/** A document's versions with how much each of them changed. */
@Shared
class HistoryPages {
    private final Documents documents;
    private final Redlines redlines;

    @Inject
    HistoryPages(Documents documents, Redlines redlines) {
        this.documents = documents;
        this.redlines = redlines;
    }

    /** @param called the version the document is called after */
    HistoryView of(Question question, Entry entry, Edition called) {
        var statuses = new Statuses(entry, question.now(), question.links());
        var known = entry.known(question.now());
        var sizes = known.stream()
                .map(edition -> statuses.before(edition)
                        .map(before -> size(question, entry, before, edition))
                        .orElse(Size.NONE))
                .toList();
        int most = sizes.stream().mapToInt(Size::words).max().orElse(0);
        var rows = new ArrayList<HistoryView.Entry>();
        for (int i = 0; i < known.size(); i++) {
            rows.add(row(statuses, known.get(i), sizes.get(i), Math.max(1, most)));
        }
        Collections.reverse(rows);
        return new HistoryView(
                question.links().toDocument(entry, called),
                entry.key(),
                rows,
                question.links().document(entry) + "/feed.atom",
                whole(question, entry, known));
    }

    private static Optional<String> whole(Question question, Entry entry, List<Edition> known) {
        return known.size() < 3
                ? Optional.empty()
                : Optional.of(question.links()
                        .comparison(
                                entry,
                                known.get(0).number(),
                                known.get(known.size() - 1).number()));
    }

    private HistoryView.Entry row(Statuses statuses, Edition edition, Size size, int most) {
        var before = statuses.before(edition);
        boolean quiet = before.filter(edition::saysTheSameAs).isPresent();
        Optional<Version> withdrawn = edition.withdrawnAt().flatMap(at -> documents.version(edition.versionId()));
        return new HistoryView.Entry(
                new VersionRows(statuses).of(edition, withdrawn),
                before.map(Edition::number),
                before.map(older -> comparison(statuses, older, edition, quiet)),
                size,
                quiet,
                most);
    }

    /** Of two that say the same there is nothing to see but how it is marked up. */
    private static String comparison(Statuses statuses, Edition older, Edition edition, boolean quiet) {
        var address = statuses.links().comparison(statuses.entry(), older.number(), edition.number());
        return Switches.DEFAULT.markup(quiet).at(address);
    }

    /** In every language it has; one it lacks says nothing else. */
    private Size size(Question question, Entry entry, Edition older, Edition edition) {
        String locale = ComparisonPages.locale(question.locale(), entry, older, edition);
        return redlines.size(
                older.texts().get(locale).digest(),
                edition.texts().get(locale).digest(),
                () -> text(older, locale).canonical(),
                () -> text(edition, locale).canonical());
    }

    private Text text(Edition edition, String locale) {
        return documents.version(edition.versionId()).orElseThrow().texts().get(locale);
    }
}
