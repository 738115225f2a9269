package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.prevail.decision.Obligation;
import org.prevail.decision.Obligations;
import org.prevail.document.Documents;
import org.prevail.document.Scope;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.portal.view.GateView;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.Chain;
import org.prevail.precedence.Entry;
import org.prevail.subject.Subject;
import org.prevail.web.ReturnAddress;
import org.prevail.web.Visit;

/** The gate: one open document after the other. Rendered for each request: it stands at a door, not on every page. */
@Shared
public class GatePages {
    private final Catalogs catalogs;
    private final Obligations obligations;
    private final OpenDecisions open;
    private final Giving giving;
    private final Documents documents;
    private final GateAnswers answers;
    private final MonotonicClock clock;

    @Inject
    GatePages(
            Catalogs catalogs,
            Obligations obligations,
            OpenDecisions open,
            Giving giving,
            Documents documents,
            GateAnswers answers,
            MonotonicClock clock) {
        this.catalogs = catalogs;
        this.obligations = obligations;
        this.open = open;
        this.giving = giving;
        this.documents = documents;
        this.answers = answers;
        this.clock = clock;
    }

    /** What is to be decided next; empty if nothing is left. */
    public Optional<PageAnswer> next(Visit visit, Passage passage, boolean probe) {
        Reader reader = reader(visit, passage, probe);
        var question = question(visit, passage, reader);
        var left = left(question, passage, reader);
        return left.isEmpty() ? Optional.empty() : Optional.of(ask(visit, question, passage, reader, left));
    }

    /**
     * After a decision was refused: its document as it stands for them, with a fresh form (R14).
     *
     * @param formMadeFor whose page it is where a visitor's cookie did not come
     */
    PageAnswer again(Visit visit, Passage passage, Entry entry, Optional<UUID> formMadeFor) {
        var reader = refused(visit, passage, formMadeFor);
        var question = question(visit, passage, reader);
        var place = passage.scope()
                .orElseGet(() -> entry.inForce(question.now(), question.now())
                        .map(edition -> edition.placement().scope())
                        .orElse(Scope.ROOT));
        var same = chain(question, place).asking().stream()
                .filter(link -> link.entry().key().equals(entry.key()))
                .map(link -> asked(question, link));
        var others = left(question, passage, reader).stream()
                .filter(obligation -> !obligation.link().entry().key().equals(entry.key()));
        var left = Stream.concat(same, others).toList();
        return left.isEmpty() ? nothingLeft(visit, passage) : ask(visit, question, passage, reader, left);
    }

    private Reader refused(Visit visit, Passage passage, Optional<UUID> formMadeFor) {
        if (passage.host().isPresent()) {
            return new Reader(Reader.Kind.KNOWN, passage.host(), Optional.empty(), true);
        }
        var reader = Reader.refused(visit, formMadeFor);
        return reader.kind() == Reader.Kind.NOBODY_YET ? giving.stranger(clock.instant()) : reader;
    }

    private Question question(Visit visit, Passage passage, Reader reader) {
        var now = clock.instant();
        return new Question(
                visit.site(),
                visit.catalog(catalogs.current(), now),
                new Address.Place(passage.scope().orElse(Scope.ROOT)),
                visit.locale(),
                reader.audiences(),
                visit.facts(),
                now);
    }

    private static Obligation asked(Question question, Chain.Link link) {
        return new Obligation(
                link,
                link.edition().localeShown(question.locale(), link.entry().bindingLocale()),
                Obligation.Because.FIRST,
                Optional.empty(),
                Optional.empty());
    }

    public PageAnswer nothingLeft(Visit visit, Passage passage) {
        var view = new GateView(
                passage.scope().orElse(Scope.ROOT).path(),
                passage.passed().size(),
                passage.passed().size(),
                Optional.empty(),
                List.of(),
                ReturnAddress.elsewhere(passage.onward()));
        return answers.plain(visit, view, passage);
    }

    private Reader reader(Visit visit, Passage passage, boolean probe) {
        if (passage.host().isPresent() && !probe) {
            return new Reader(Reader.Kind.KNOWN, passage.host(), Optional.empty());
        }
        var reader = Reader.of(visit, probe);
        if (reader.kind() != Reader.Kind.NOBODY_YET) {
            return reader;
        }
        return giving.stranger(clock.instant());
    }

    private List<Obligation> left(Question question, Passage passage, Reader reader) {
        if (reader.subject().isEmpty()) {
            // Staff and programs: what a stranger would be asked, without being asked.
            return chain(question, passage.scope().orElse(Scope.ROOT)).asking().stream()
                    .map(link -> asked(question, link))
                    .limit(1)
                    .toList();
        }
        Subject subject = reader.subject().get();
        var all = passage.scope()
                .map(scope -> obligations.open(
                        question.catalog(), chain(question, scope), subject.id(), question.locale(), question.now()))
                .orElseGet(() -> open.of(question.catalog(), subject, question.locale(), question.now()));
        return all.stream()
                .filter(obligation ->
                        !passage.passed().contains(obligation.link().entry().key()))
                .toList();
    }

    private PageAnswer ask(Visit visit, Question question, Passage passage, Reader reader, List<Obligation> left) {
        var link = left.get(0).link();
        var chain = chain(
                question,
                passage.scope().orElseGet(() -> link.edition().placement().scope()));
        var text = TextPages.shown(question, chain, link.entry(), link.edition(), Optional.of(link));
        var stored = documents.version(link.edition().versionId()).orElseThrow();
        var views = new DocumentViews(question.catalog(), question.links(), question.now());
        return answers.asking(
                visit,
                question,
                passage,
                reader,
                text,
                state -> new GateView(
                        chain.place().path(),
                        passage.passed().size() + 1,
                        passage.passed().size() + left.size(),
                        Optional.of(new GateView.Asked(
                                link.entry().key(),
                                link.edition().number(),
                                views.text(text, stored),
                                views.status(text, stored),
                                question.links().document(link.entry()),
                                views.precedence(text, Optional.empty()),
                                views.change(text),
                                views.upcoming(link.entry(), link.edition()),
                                new Bars(text, question.links(), question.now()).of(state, true))),
                        left.stream()
                                .skip(1)
                                .map(Obligation::link)
                                .map(after -> question.links().toDocument(after.entry(), after.edition()))
                                .toList(),
                        ReturnAddress.elsewhere(passage.onward())));
    }

    private static Chain chain(Question question, Scope place) {
        return question.catalog().resolve(place, question.audiences(), question.now(), question.now());
    }
}
