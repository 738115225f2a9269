package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.prevail.console.view.Actor;
import org.prevail.console.view.DraftRow;
import org.prevail.console.view.Title;
import org.prevail.document.Document;
import org.prevail.document.Draft;
import org.prevail.document.Drafts;
import org.prevail.markup.Source;

/** Drafts as lists show them. */
@RequestScoped
class DraftRows {
    private final Holdings holdings;
    private final Drafts drafts;
    private final Actors actors;

    @Inject
    DraftRows(Holdings holdings, Drafts drafts, Actors actors) {
        this.holdings = holdings;
        this.drafts = drafts;
        this.actors = actors;
    }

    /** Last saved first. */
    List<DraftRow> all() {
        var all = drafts.all(holdings.site().id());
        var titles = drafts.titles(holdings.site().id());
        var by = actors.of(all.stream().map(Draft::updatedBy).toList());
        return all.stream()
                .map(draft -> row(draft, titles.getOrDefault(draft.id(), ""), by.get(draft.updatedBy())))
                .toList();
    }

    Optional<DraftRow> of(Document document) {
        return drafts.of(document).map(this::row);
    }

    DraftRow row(Draft draft) {
        var binding = draft.texts().getOrDefault(draft.document().bindingLocale(), new Source("", "", ""));
        return row(draft, binding.title(), actors.of(draft.updatedBy()));
    }

    private DraftRow row(Draft draft, String title, Actor by) {
        var document = draft.document();
        return new DraftRow(
                document.key(),
                title.isBlank() ? holdings.title(holdings.entry(document)) : new Title(title, document.bindingLocale()),
                draft.revision(),
                draft.updatedAt(),
                by);
    }
}
