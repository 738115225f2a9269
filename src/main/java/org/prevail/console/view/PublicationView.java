package org.prevail.console.view;

import java.util.List;
import java.util.Optional;
import org.prevail.document.ChangeNote;
import org.prevail.platform.problem.Issue;

/**
 * Template {@code console/publication}: everything to be known before publishing.
 *
 * @param notices of what readers will see otherwise than it was typed, the binding text's first
 * @param before the placement in force, if it is another
 * @param then what applies at its place afterwards
 * @param texts what would be published, to be sent along, so that both states can be shown if somebody changes the draft
 * @param signed whether legal staff signed off what changes, against what is in force
 * @param suggestions of legal staff for the change note
 */
public record PublicationView(
        Desk desk,
        String key,
        Title title,
        int number,
        long draft,
        long revision,
        List<Issue> issues,
        List<NoticeLine> notices,
        List<LocaleChange> changes,
        ReachView reach,
        PlacementView placement,
        PlacementForm placementForm,
        Optional<PlacementView> before,
        Optional<VersionRow> inForce,
        Optional<Counts> counts,
        List<Doubt> doubts,
        List<VersionRow> scheduled,
        ChainView then,
        WhenForm when,
        String changeNote,
        List<ChangeNote> notes,
        List<DraftTextView> texts,
        Optional<Meanwhile> meanwhile,
        List<SignedRow> signed,
        List<NoteRow> suggestions) {
    public PublicationView {
        issues = List.copyOf(issues);
        notices = List.copyOf(notices);
        changes = List.copyOf(changes);
        doubts = List.copyOf(doubts);
        scheduled = List.copyOf(scheduled);
        texts = List.copyOf(texts);
        signed = List.copyOf(signed);
        notes = List.copyOf(notes);
        suggestions = List.copyOf(suggestions);
    }

    /** Whether there is nothing to be mended in the draft first. */
    public boolean publishable() {
        return issues.stream().noneMatch(this::ofTheDraft);
    }

    public boolean ofTheDraft(Issue issue) {
        return issue.field().startsWith("texts") || issue.field().equals("changeNote");
    }
}
