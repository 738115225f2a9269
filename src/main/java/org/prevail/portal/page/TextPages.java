package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.prevail.document.Asks;
import org.prevail.document.Documents;
import org.prevail.document.Scope;
import org.prevail.document.Version;
import org.prevail.export.Exports;
import org.prevail.platform.Shared;
import org.prevail.portal.view.DocumentView;
import org.prevail.portal.view.VersionRow;
import org.prevail.precedence.Chain;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.spi.Exporter;
import org.prevail.web.Page;

/** The pages that show a text. */
@Shared
class TextPages {
    private final Documents documents;
    private final Sections sections;
    private final Exports exports;

    @Inject
    TextPages(Documents documents, Sections sections, Exports exports) {
        this.documents = documents;
        this.sections = sections;
        this.exports = exports;
    }

    /** The document's version in force, which is asked for where it is among what its own place asks. */
    Optional<Made> inForce(Question question, Entry entry) {
        return entry.inForce(question.now(), question.now()).map(edition -> {
            var chain = chain(question, edition.placement().scope());
            var asked = chain.link(entry.key()).filter(TextPages::asks);
            var shown = shown(question, asked.isPresent() ? chain : wider(question, edition), entry, edition, asked);
            return page(question, shown, Optional.empty(), Optional.empty());
        });
    }

    /** The governing document of a place. */
    Optional<Made> ofPlace(Question question, Scope place) {
        var chain = chain(question, place);
        return chain.governing().map(link -> {
            var shown = shown(
                    question,
                    chain,
                    link.entry(),
                    link.edition(),
                    Optional.of(link).filter(TextPages::asks));
            return page(question, shown, Optional.of(place), Optional.empty());
        });
    }

    Made version(Question question, Entry entry, Edition edition) {
        var shown = shown(question, wider(question, edition), entry, edition, Optional.empty());
        return page(question, shown, Optional.empty(), Optional.empty());
    }

    /** The version in force at the end of a day in the site's zone; of today: now. */
    Optional<Made> onDay(Question question, Entry entry, LocalDate date) {
        var zone = question.site().zone();
        Instant ends = date.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        var day = day(question, entry, date);
        var asked = day.when() == DocumentView.Day.When.TODAY ? question.now() : ends;
        return entry.inForce(asked, question.now()).map(edition -> {
            var others = day.others().stream()
                    .filter(other -> other.number() != edition.number())
                    .toList();
            var shown = shown(question, wider(question, edition), entry, edition, Optional.empty());
            return page(question, shown, Optional.empty(), Optional.of(new DocumentView.Day(date, day.when(), others)));
        });
    }

    /** With every version that was in force at some time of that day. */
    static DocumentView.Day day(Question question, Entry entry, LocalDate date) {
        var today = question.now().atZone(question.site().zone()).toLocalDate();
        var when = date.isBefore(today)
                ? DocumentView.Day.When.OVER
                : date.isAfter(today) ? DocumentView.Day.When.AHEAD : DocumentView.Day.When.TODAY;
        return new DocumentView.Day(date, when, inForceOn(question, entry, date));
    }

    private static List<VersionRow> inForceOn(Question question, Entry entry, LocalDate date) {
        var zone = question.site().zone();
        Instant begins = date.atStartOfDay(zone).toInstant();
        Instant ends = date.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        var rows = new VersionRows(new Statuses(entry, question.now(), question.links()));
        return entry.known(question.now()).stream()
                .filter(edition -> wasInForce(question, entry, edition, begins, ends))
                .map(rows::of)
                .toList();
    }

    private static boolean wasInForce(Question question, Entry entry, Edition edition, Instant begins, Instant ends) {
        Instant first = edition.effectiveAt().isBefore(begins) ? begins : edition.effectiveAt();
        return !first.isAfter(ends)
                && entry.inForce(first, question.now())
                        .filter(inForce -> inForce.number() == edition.number())
                        .isPresent();
    }

    private Made page(Question question, ShownText shown, Optional<Scope> place, Optional<DocumentView.Day> day) {
        var views = new DocumentViews(question.catalog(), question.links(), question.now());
        var view = views.of(
                shown,
                stored(shown),
                place,
                day,
                sections.of(question, shown),
                exports.offered(question.site().id(), Exporter.Of.VERSION));
        return new Made(Page.of("document", view), Optional.of(shown));
    }

    private Version stored(ShownText shown) {
        return documents.version(shown.edition().versionId()).orElseThrow();
    }

    static ShownText shown(Question question, Chain chain, Entry entry, Edition edition, Optional<Chain.Link> asked) {
        String locale = edition.localeShown(question.locale(), entry.bindingLocale());
        return new ShownText(chain, own(question, chain), entry, edition, locale, asked);
    }

    private static Chain own(Question question, Chain shown) {
        return shown.audiences().equals(question.audiences()) ? shown : chain(question, shown.place());
    }

    private static Chain chain(Question question, Scope place) {
        return question.catalog().resolve(place, question.audiences(), question.now(), question.now());
    }

    /** At the text's own place and for its own audience: who is not bound may still read what it prevails over. */
    private static Chain wider(Question question, Edition edition) {
        var audiences = new HashSet<>(question.audiences());
        audiences.add(edition.placement().audience());
        return question.catalog().resolve(edition.placement().scope(), audiences, question.now(), question.now());
    }

    private static boolean asks(Chain.Link link) {
        return link.edition().placement().asks() != Asks.NOTHING;
    }
}
