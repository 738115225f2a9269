package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.prevail.console.view.Counts;
import org.prevail.console.view.Desk;
import org.prevail.console.view.Doubt;
import org.prevail.console.view.Meanwhile;
import org.prevail.console.view.NoticeLine;
import org.prevail.console.view.PlacementView;
import org.prevail.console.view.PublicationView;
import org.prevail.console.view.WhenForm;
import org.prevail.document.ChangeNote;
import org.prevail.document.Document;
import org.prevail.document.Documents;
import org.prevail.document.Draft;
import org.prevail.document.Placement;
import org.prevail.document.Prospect;
import org.prevail.markup.Notice;
import org.prevail.platform.problem.Issue;
import org.prevail.precedence.Chain;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Edition.TextFacts;
import org.prevail.precedence.Entry;
import org.prevail.presentation.Presentations;
import org.prevail.web.Page;

/** The page before a publication: what stands in its way, what it changes, whom it asks, what applies afterwards. */
@RequestScoped
class PublicationPages {
    private final Staff staff;
    private final Holdings holdings;
    private final Documents documents;
    private final Presentations presentations;
    private final Tallies tallies;
    private final Chains chains;
    private final DraftPages drafts;
    private final SignedTexts signed;
    private final Suggestions suggestions;

    @Inject
    PublicationPages(
            Staff staff,
            Holdings holdings,
            Documents documents,
            Presentations presentations,
            Tallies tallies,
            Chains chains,
            DraftPages drafts,
            SignedTexts signed,
            Suggestions suggestions) {
        this.staff = staff;
        this.holdings = holdings;
        this.documents = documents;
        this.presentations = presentations;
        this.tallies = tallies;
        this.chains = chains;
        this.drafts = drafts;
        this.signed = signed;
        this.suggestions = suggestions;
    }

    /** @param issues of when it is to happen; those of the texts are found here */
    Page page(
            int status,
            Document document,
            Draft draft,
            WhenForm when,
            Set<String> stillSame,
            List<Issue> issues,
            Optional<Meanwhile> meanwhile) {
        var desk = staff.desk("documents");
        var entry = holdings.entry(document);
        var inForce = entry.inForce(holdings.now());
        var prospect = Prospect.of(holdings.site(), document, documents.versions(document.id()), draft);
        var reaching = new Reaching(entry, inForce, prospect.digests());
        var form = DraftForm.of(draft);
        var view = new PublicationView(
                desk,
                document.key(),
                holdings.title(entry),
                prospect.number(),
                draft.id(),
                draft.revision(),
                all(prospect, issues),
                notices(prospect, document),
                reaching.changes(),
                reaching.reach(draft.placement().asks()),
                PlacementView.of(draft.placement()),
                form.placement(),
                inForce.map(Edition::placement)
                        .filter(placement -> !placement.equals(draft.placement()))
                        .map(PlacementView::of),
                holdings.inForce(entry),
                counts(desk, inForce),
                doubts(prospect, inForce, stillSame),
                holdings.scheduled(entry),
                chains.view(then(entry, draft, prospect, when), document.key()),
                when,
                draft.changeNote(),
                notes(entry, prospect, draft),
                drafts.texts(document.bindingLocale(), form),
                meanwhile,
                inForce.map(edition -> signed.of(entry, edition, prospect.digests()))
                        .orElse(List.of()),
                suggestions.left(document.key(), draft.changeNote(), Optional.of(draft.id()), Set.of()));
        return new Page(status, "console/publication", view);
    }

    /** As readers will have it. */
    private static List<ChangeNote> notes(Entry entry, Prospect prospect, Draft draft) {
        var locales = new TreeSet<>(prospect.digests().keySet());
        entry.editions().forEach(edition -> locales.addAll(edition.texts().keySet()));
        return ChangeNote.all(draft.changeNote(), entry.bindingLocale(), locales);
    }

    private static List<Issue> all(Prospect prospect, List<Issue> others) {
        var all = new ArrayList<>(prospect.issues());
        others.stream().filter(issue -> !all.contains(issue)).forEach(all::add);
        return all;
    }

    /** The same as a preview says: what was read otherwise than typed is not for who previewed it alone. */
    private static List<NoticeLine> notices(Prospect prospect, Document document) {
        return prospect.notices().entrySet().stream()
                .sorted(Map.Entry.<String, List<Notice>>comparingByKey(
                                Comparator.comparing(locale -> !locale.equals(document.bindingLocale())))
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(text -> DraftPreview.lines(text.getKey(), text.getValue()).stream())
                .toList();
    }

    private Optional<Counts> counts(Desk desk, Optional<Edition> inForce) {
        return desk.readsEvidence() ? inForce.map(edition -> tallies.of(edition.versionId())) : Optional.empty();
    }

    private List<Doubt> doubts(Prospect prospect, Optional<Edition> inForce, Set<String> stillSame) {
        return prospect.inDoubt().stream()
                .sorted()
                .map(locale -> new Doubt(
                        locale,
                        inForce.map(edition -> presentations.readers(edition.versionId(), locale))
                                .orElse(0L),
                        stillSame.contains(locale)))
                .toList();
    }

    /** As if it were published: what applies at its place once it is in force. */
    private Chain then(Entry entry, Draft draft, Prospect prospect, WhenForm when) {
        Placement placement = draft.placement();
        Instant effective =
                when.effective().filter(at -> at.isAfter(holdings.now())).orElse(holdings.now());
        var edition = new Edition(
                0,
                prospect.number(),
                placement,
                holdings.now(),
                when.announced().orElse(holdings.now()),
                effective,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                draft.changeNote(),
                facts(draft, prospect.digests()));
        return Chains.resolve(holdings.catalog().with(entry.with(edition)), placement, effective);
    }

    private static Map<String, TextFacts> facts(Draft draft, Map<String, String> digests) {
        var facts = new TreeMap<String, TextFacts>();
        draft.texts()
                .forEach((locale, text) ->
                        facts.put(locale, new TextFacts(text.title(), digests.getOrDefault(locale, ""))));
        facts.putIfAbsent(
                draft.document().bindingLocale(), new TextFacts(draft.document().key(), ""));
        return facts;
    }
}
