package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prevail.console.view.DraftTextView;
import org.prevail.console.view.DraftView;
import org.prevail.console.view.Meanwhile;
import org.prevail.console.view.NoticeLine;
import org.prevail.console.view.PreviewView;
import org.prevail.document.Document;
import org.prevail.document.Documents;
import org.prevail.document.Draft;
import org.prevail.document.Drafts;
import org.prevail.document.Version;
import org.prevail.markup.PastedText;
import org.prevail.platform.problem.Issue;
import org.prevail.web.Page;
import org.prevail.web.Redirect;

/** The page a draft is written on, in each of its states. Whatever was typed is in it. */
@RequestScoped
class DraftPages {
    private final Staff staff;
    private final Holdings holdings;
    private final Documents documents;
    private final Drafts drafts;
    private final DraftRows rows;
    private final Actors actors;
    private final Suggestions suggestions;

    @Inject
    DraftPages(
            Staff staff,
            Holdings holdings,
            Documents documents,
            Drafts drafts,
            DraftRows rows,
            Actors actors,
            Suggestions suggestions) {
        this.staff = staff;
        this.holdings = holdings;
        this.documents = documents;
        this.drafts = drafts;
        this.rows = rows;
        this.actors = actors;
        this.suggestions = suggestions;
    }

    /** What is said on the page besides what was typed. */
    record Said(
            List<Issue> issues,
            List<PreviewView> previews,
            List<NoticeLine> notices,
            Optional<String> converted,
            Optional<Meanwhile> meanwhile,
            boolean suggested) {
        static final Said NOTHING = issues(List.of());
        static final Said SUGGESTED =
                new Said(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), true);

        Said(
                List<Issue> issues,
                List<PreviewView> previews,
                List<NoticeLine> notices,
                Optional<String> converted,
                Optional<Meanwhile> meanwhile) {
            this(issues, previews, notices, converted, meanwhile, false);
        }

        static Said issues(List<Issue> issues) {
            return new Said(issues, List.of(), List.of(), Optional.empty(), Optional.empty());
        }
    }

    /** For who reloads what is shown after a form that saves nothing, or comes back signed in: the form. */
    Response form(String key) {
        staff.enter();
        return Redirect.to("/console/documents/" + holdings.document(key).key() + "/draft")
                .build();
    }

    /** As saved, or as it would begin. */
    Page saved(Document document) {
        var draft = drafts.of(document);
        var form = draft.map(DraftForm::of)
                .orElseGet(() -> DraftForm.beginning(document, documents.versions(document.id())));
        return page(200, document, form, Said.NOTHING);
    }

    Page page(int status, Document document, DraftForm form, Said said) {
        var view = new DraftView(
                staff.desk("documents"),
                document.key(),
                holdings.title(holdings.entry(document)),
                1 + latest(document).map(Version::number).orElse(0),
                form.revision(),
                texts(document.bindingLocale(), form),
                form.placement(),
                form.changeNote(),
                rows.of(document),
                said.issues(),
                said.previews(),
                said.notices(),
                said.converted(),
                said.meanwhile(),
                suggestions.left(
                        document.key(), form.changeNote(), drafts.of(document).map(Draft::id), form.taken()),
                said.suggested(),
                form.taken());
        return new Page(status, "console/draft", view);
    }

    /** Nothing was saved, because somebody else saved, published or discarded: both states, and a way to go on. */
    Page stale(Document document, DraftForm mine) {
        var meanwhile = meanwhile(document, mine);
        return page(
                409,
                document,
                mine.at(meanwhile.revision()),
                new Said(List.of(), List.of(), List.of(), Optional.empty(), Optional.of(meanwhile)));
    }

    Meanwhile meanwhile(Document document, DraftForm mine) {
        return drafts.of(document).map(draft -> changed(draft, mine)).orElseGet(() -> gone(document, mine));
    }

    private Meanwhile changed(Draft draft, DraftForm mine) {
        return new Meanwhile(
                false,
                draft.revision(),
                draft.updatedAt(),
                actors.of(draft.updatedBy()),
                Differences.between(DraftForm.of(draft), mine));
    }

    private Meanwhile gone(Document document, DraftForm mine) {
        var versions = documents.versions(document.id());
        var theirs = DraftForm.beginning(document, versions);
        return latest(document)
                .map(latest -> new Meanwhile(
                        true,
                        0,
                        latest.publishedAt(),
                        actors.of(latest.publishedBy()),
                        Differences.between(theirs, mine)))
                .orElseGet(() -> new Meanwhile(true, 0, holdings.now(), actors.of("–"), List.of()));
    }

    private Optional<Version> latest(Document document) {
        return documents.versions(document.id()).stream().reduce((earlier, later) -> later);
    }

    List<DraftTextView> texts(String bindingLocale, DraftForm form) {
        return holdings.site().locales().stream()
                .sorted(Comparator.comparing(locale -> !locale.equals(bindingLocale)))
                .map(locale -> {
                    var text = form.text(locale);
                    return new DraftTextView(
                            locale,
                            locale.equals(bindingLocale),
                            text.title(),
                            text.summary(),
                            text.markdown(),
                            PastedText.looksPlain(text.markdown()));
                })
                .toList();
    }
}
