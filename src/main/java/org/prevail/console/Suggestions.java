package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.prevail.console.view.NoteRow;
import org.prevail.review.Notes;

/** What legal staff suggest for the public change note of a draft: written since the last publication. */
@RequestScoped
class Suggestions {
    private final Holdings holdings;
    private final Notes notes;
    private final ReviewViews reviews;

    @Inject
    Suggestions(Holdings holdings, Notes notes, ReviewViews reviews) {
        this.holdings = holdings;
        this.notes = notes;
        this.reviews = reviews;
    }

    /** Those the change note does not have yet, word for word. */
    List<NoteRow> left(String key, String changeNote) {
        return of(key).stream()
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
