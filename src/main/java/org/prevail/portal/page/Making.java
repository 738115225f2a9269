package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import org.prevail.document.Documents;
import org.prevail.document.Version;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.portal.view.ContactView;
import org.prevail.portal.view.DocumentLink;
import org.prevail.portal.view.NotInForceView;
import org.prevail.portal.view.VersionRow;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.web.Page;

/** Makes what an address shows, from the catalog and stored texts. What is not announced is not there (R5). */
@Shared
class Making {
    private final Documents documents;
    private final TextPages texts;
    private final IndexPages indexes;
    private final SearchPages searches;
    private final ComparisonPages comparisons;
    private final HistoryPages histories;
    private final ClausePages clauses;

    @Inject
    Making(
            Documents documents,
            TextPages texts,
            IndexPages indexes,
            SearchPages searches,
            ComparisonPages comparisons,
            HistoryPages histories,
            ClausePages clauses) {
        this.documents = documents;
        this.texts = texts;
        this.indexes = indexes;
        this.searches = searches;
        this.comparisons = comparisons;
        this.histories = histories;
        this.clauses = clauses;
    }

    /** @throws Problem.Missing if there is no such thing, as far as the public knows */
    Made make(Question question) {
        var address = question.address();
        if (address instanceof Address.Place place) {
            return texts.ofPlace(question, place.scope())
                    .orElseGet(() -> Made.without(Page.of("not-in-force", nothingAt(place))));
        } else if (address instanceof Address.InForce wanted) {
            Entry entry = known(question, wanted.key());
            return texts.inForce(question, entry)
                    .orElseGet(() -> Made.without(Page.of("not-in-force", notInForce(question, entry))));
        } else if (address instanceof Address.OneVersion wanted) {
            Entry entry = known(question, wanted.key());
            return texts.version(question, entry, edition(question, entry, wanted.number()));
        } else if (address instanceof Address.OnDay wanted) {
            Entry entry = known(question, wanted.key());
            return texts.onDay(question, entry, wanted.day())
                    .orElseGet(() -> Made.without(new Page(404, "not-in-force", notOnDay(question, entry, wanted))));
        } else if (address instanceof Address.History wanted) {
            Entry entry = known(question, wanted.key());
            return Made.without(Page.of("history", histories.of(question, entry, called(question, entry))));
        } else if (address instanceof Address.Comparison wanted) {
            return comparisons.of(question, known(question, wanted.key()), wanted);
        } else if (address instanceof Address.Clause wanted) {
            return clauses.of(question, known(question, wanted.key()), wanted);
        } else if (address instanceof Address.Search wanted) {
            return Made.without(Page.of("search", searches.of(question, wanted)));
        } else if (address instanceof Address.Index) {
            return Made.without(Page.of("index", indexes.of(question)));
        }
        return Made.without(Page.of("contact", new ContactView(indexes.ofWholeSite(question))));
    }

    /** Of one thing that several addresses lead to: the one it has. */
    Optional<Address> first(Question question) {
        return question.address() instanceof Address.Clause wanted
                ? Optional.of(clauses.first(question, known(question, wanted.key()), wanted))
                : Optional.empty();
    }

    private static Entry known(Question question, String key) {
        return question.catalog().requireKnown(key, question.now());
    }

    static Edition edition(Question question, Entry entry, int number) {
        return entry.requireKnown(number, question.now());
    }

    /** The version a document is called after: in force, else the latest known. */
    private static Edition called(Question question, Entry entry) {
        var known = entry.known(question.now());
        return entry.inForce(question.now(), question.now()).orElseGet(() -> known.get(known.size() - 1));
    }

    /** Newest first. */
    private ArrayList<VersionRow> rows(Question question, Entry entry) {
        var rows = new VersionRows(new Statuses(entry, question.now(), question.links()));
        var list = new ArrayList<VersionRow>();
        for (Edition edition : entry.known(question.now())) {
            Optional<Version> withdrawn = edition.withdrawnAt().flatMap(at -> documents.version(edition.versionId()));
            list.add(rows.of(edition, withdrawn));
        }
        Collections.reverse(list);
        return list;
    }

    private static NotInForceView nothingAt(Address.Place place) {
        return new NotInForceView(
                Optional.empty(),
                Optional.of(place.scope().path()),
                Optional.empty(),
                Collections.emptyList(),
                Optional.empty());
    }

    private NotInForceView notInForce(Question question, Entry entry) {
        return new NotInForceView(
                Optional.of(question.links().toDocument(entry, called(question, entry))),
                Optional.empty(),
                Optional.empty(),
                rows(question, entry),
                governing(question, called(question, entry)));
    }

    private NotInForceView notOnDay(Question question, Entry entry, Address.OnDay wanted) {
        return new NotInForceView(
                Optional.of(question.links().toDocument(entry, called(question, entry))),
                Optional.empty(),
                Optional.of(TextPages.day(question, entry, wanted.day())),
                rows(question, entry),
                Optional.empty());
    }

    private static Optional<DocumentLink> governing(Question question, Edition edition) {
        var place = edition.placement().scope();
        return question.catalog()
                .resolve(place, question.audiences(), question.now(), question.now())
                .governing()
                .map(link -> question.links().toDocument(link.entry(), link.edition()));
    }
}
