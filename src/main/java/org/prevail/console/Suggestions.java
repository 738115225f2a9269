package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prevail.console.view.NoteRow;
import org.prevail.review.Notes;
import org.prevail.review.Taking;

/** What legal staff suggest for the public change note of a draft: written since the last publication. */
@RequestScoped
class Suggestions {
    private final Holdings holdings;
    private final Notes notes;
    private final Taking taking;
    private final ReviewViews reviews;

    @Inject
    Suggestions(Holdings holdings, Notes notes, Taking taking, ReviewViews reviews) {
        this.holdings = holdings;
        this.notes = notes;
        this.taking = taking;
        this.reviews = reviews;
    }

    /**
     * Those the change note does not have yet, word for word or reworded after they were taken.
     *
     * @param taken since the draft was saved
     */
    List<NoteRow> left(String key, String changeNote, Optional<Long> draftId, Set<UUID> taken) {
        var done = new HashSet<UUID>();
        if (!changeNote.isBlank()) {
            done.addAll(taken);
            draftId.ifPresent(id -> done.addAll(taking.into(id)));
        }
        return of(key).stream()
                .filter(row -> !done.contains(row.note().id()))
                .filter(row -> !has(changeNote, row.note().words()))
                .toList();
    }

    static boolean has(String changeNote, String words) {
        return ("\n" + changeNote + "\n").contains("\n" + words + "\n");
    }

    List<NoteRow> of(String key) {
        return reviews.rows(notes.forChangeNote(holdings.site().id(), key, reviews.lastPublication(key)));
    }
}
