package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.prevail.console.view.NoteRow;
import org.prevail.console.view.NoteView;
import org.prevail.console.view.PointRow;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.redline.Switches;
import org.prevail.review.Note;
import org.prevail.review.Review;
import org.prevail.web.Page;

/** The page a note is written on. Whatever was typed is in it. */
@RequestScoped
class NotePages {
    private final Staff staff;
    private final Comparisons comparisons;
    private final ComparedViews compared;
    private final ReviewViews reviews;

    @Inject
    NotePages(Staff staff, Comparisons comparisons, ComparedViews compared, ReviewViews reviews) {
        this.staff = staff;
        this.comparisons = comparisons;
        this.compared = compared;
        this.reviews = reviews;
    }

    Page empty(Review review, Switches switches, String point) {
        try {
            comparisons.point(review, point);
            return page(200, review, switches, point, Note.Purpose.INTERNAL, "", List.of());
        } catch (Problem.Invalid unknown) {
            return page(404, review, switches, point, Note.Purpose.INTERNAL, "", unknown.issues());
        }
    }

    /** @param point that is no change of these texts (any more) stands for the whole, and the issues say so */
    Page page(
            int status,
            Review review,
            Switches switches,
            String point,
            Note.Purpose purpose,
            String words,
            List<Issue> issues) {
        var said = reviews.of(review, comparisons.points(review));
        Optional<PointRow> about =
                said.points().stream().filter(row -> row.id().equals(point)).findFirst();
        List<NoteRow> notes = about.map(PointRow::notes).orElse(said.notes());
        return new Page(
                status,
                "console/note",
                new NoteView(
                        staff.desk("compare"),
                        Comparisons.address(review),
                        switches.at(""),
                        compared.of(review.before()),
                        compared.of(review.after()),
                        about,
                        notes,
                        purpose.name(),
                        words,
                        issues));
    }
}
