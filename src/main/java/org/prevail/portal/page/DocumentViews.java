package org.prevail.portal.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.document.Text;
import org.prevail.document.Version;
import org.prevail.markup.Contents;
import org.prevail.markup.Glossary;
import org.prevail.markup.ReadingTime;
import org.prevail.portal.view.ChangeView;
import org.prevail.portal.view.DocumentView;
import org.prevail.portal.view.PrecedenceView;
import org.prevail.portal.view.StatusView;
import org.prevail.portal.view.TextView;
import org.prevail.portal.view.VersionRow;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.precedence.SiteCatalog;
import org.prevail.search.Alphabet;
import org.prevail.spi.Exporter.FileKind;
import org.prevail.theme.FileLink;

/** What the page of one text says. */
record DocumentViews(SiteCatalog catalog, Links links, Instant now) {
    /**
     * @param stored the version, texts loaded
     * @param place the one asked for, on pages of places
     */
    DocumentView of(
            ShownText shown,
            Version stored,
            Optional<Scope> place,
            Optional<DocumentView.Day> day,
            Sections.Around around,
            List<FileKind> files) {
        var entry = shown.entry();
        var edition = shown.edition();
        return new DocumentView(
                entry.key(),
                edition.number(),
                text(shown, stored),
                status(shown, stored),
                links.document(entry),
                links.version(entry, edition),
                links.history(entry),
                precedence(shown, place),
                change(shown),
                upcoming(entry, edition),
                edition.importedAt(),
                edition.graceUntil().filter(now::isBefore),
                shown.asked().isPresent(),
                day,
                around.above(),
                around.below(),
                FileLink.of(files, links.version(entry, edition) + "/files/"));
    }

    TextView text(ShownText shown, Version stored) {
        Text text = stored.texts().get(shown.locale());
        var glossary = Glossary.of(text.html());
        return new TextView(
                shown.locale(),
                shown.entry().bindingLocale(),
                stored.texts().keySet().stream().sorted().toList(),
                text.title(),
                text.summary(),
                glossary.html(),
                Contents.of(text.html()),
                text.digest(),
                ReadingTime.minutes(text.canonical()),
                alphabetical(glossary, shown.locale()));
    }

    private static List<Glossary.Term> alphabetical(Glossary glossary, String locale) {
        return glossary.terms().stream()
                .sorted(Comparator.comparing(Glossary.Term::name, Alphabet.of(locale)))
                .toList();
    }

    /** Where nothing of the document is in force, what governs at its place is to be read instead. */
    StatusView status(ShownText shown, Version stored) {
        var status = statuses(shown.entry()).of(shown.edition(), VersionRows.reason(Optional.of(stored)));
        boolean alone = shown.edition().placement().relation() == Relation.STANDS_ALONE;
        return alone
                        || status.status() == StatusView.Status.IN_FORCE
                        || status.instead().isPresent()
                ? status
                : status.insteadRead(
                        shown.chain().governing().map(link -> links.toDocument(link.entry(), link.edition())));
    }

    PrecedenceView precedence(ShownText shown, Optional<Scope> place) {
        return new PrecedenceViews(catalog, links, now).of(shown.chain(), shown.entry(), shown.edition(), place);
    }

    /** Empty where there is nothing to say: a first version without a note. */
    Optional<ChangeView> change(ShownText shown) {
        var change = new VersionRows(statuses(shown.entry())).change(shown.edition());
        return change.since().isEmpty() && change.note().isEmpty() ? Optional.empty() : Optional.of(change);
    }

    /** Announced ones beside the one shown. */
    List<VersionRow> upcoming(Entry entry, Edition shown) {
        var rows = new VersionRows(statuses(entry));
        return entry.upcoming(now).stream()
                .filter(edition -> edition.number() != shown.number())
                .map(rows::of)
                .toList();
    }

    private Statuses statuses(Entry entry) {
        return new Statuses(entry, now, links);
    }
}
