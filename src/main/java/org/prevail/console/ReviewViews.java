package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prevail.account.Permissions;
import org.prevail.account.Person;
import org.prevail.console.view.NoteRow;
import org.prevail.console.view.PointRow;
import org.prevail.console.view.ProgressRow;
import org.prevail.console.view.ReviewView;
import org.prevail.console.view.SignOffRow;
import org.prevail.precedence.Edition;
import org.prevail.review.Note;
import org.prevail.review.Notes;
import org.prevail.review.Point;
import org.prevail.review.Review;
import org.prevail.review.SignOff;
import org.prevail.review.SignOffs;
import org.prevail.review.Spec;
import org.prevail.review.Ticks;

/** What was said about a comparison, as its page shows it. */
@RequestScoped
class ReviewViews {
    private final Staff staff;
    private final Holdings holdings;
    private final Notes notes;
    private final Ticks ticks;
    private final SignOffs signOffs;
    private final Actors actors;

    @Inject
    ReviewViews(Staff staff, Holdings holdings, Notes notes, Ticks ticks, SignOffs signOffs, Actors actors) {
        this.staff = staff;
        this.holdings = holdings;
        this.notes = notes;
        this.ticks = ticks;
        this.signOffs = signOffs;
        this.actors = actors;
    }

    ReviewView of(Review review, List<Point> points) {
        var person = staff.enter();
        long site = holdings.site().id();
        var all = ticks.all(site, review.texts());
        var own = all.getOrDefault(person.actor(), Set.of());
        var written = rows(notes.of(site, review.texts()));
        var signed = signed(signOffs.of(site, review.texts()));
        return new ReviewView(
                points(points, own, written),
                count(points, own),
                others(points, all, person),
                written.stream().filter(row -> row.note().point().isEmpty()).toList(),
                signed,
                earlier(review),
                Permissions.maySignOff(person.role())
                        && signed.stream().noneMatch(row -> row.by().you()));
    }

    /** How many of these changes are ticked off. */
    static int count(List<Point> points, Set<String> ticked) {
        return (int)
                points.stream().filter(point -> ticked.contains(point.id())).count();
    }

    List<NoteRow> rows(List<Note> found) {
        var by = actors.of(found.stream().map(Note::writtenBy).toList());
        return found.stream()
                .map(note -> new NoteRow(note, by.get(note.writtenBy())))
                .toList();
    }

    private static List<PointRow> points(List<Point> points, Set<String> own, List<NoteRow> written) {
        Map<String, List<NoteRow>> byPoint = written.stream()
                .filter(row -> row.note().point().isPresent())
                .collect(Collectors.groupingBy(row -> row.note().point().orElseThrow()));
        var rows = new ArrayList<PointRow>();
        for (var point : points) {
            rows.add(new PointRow(
                    point.id(),
                    rows.size() + 1,
                    point.kind(),
                    Excerpt.of(point),
                    point.flags(),
                    own.contains(point.id()),
                    byPoint.getOrDefault(point.id(), List.of())));
        }
        return rows;
    }

    private List<ProgressRow> others(List<Point> points, Map<String, Set<String>> all, Person person) {
        var by = actors.of(all.keySet());
        return all.entrySet().stream()
                .filter(reader -> !reader.getKey().equals(person.actor()))
                .map(reader -> new ProgressRow(by.get(reader.getKey()), count(points, reader.getValue())))
                .filter(progress -> progress.ticked() > 0)
                .sorted(Comparator.comparing(progress -> progress.by().name()))
                .toList();
    }

    /** Only a draft says something else under the same name. */
    private List<SignOffRow> earlier(Review review) {
        return review.after().settled() instanceof Spec.Drafted draft
                ? signed(signOffs.ofEarlierTexts(
                        holdings.site().id(), draft, review.texts(), lastPublication(draft.key())))
                : List.of();
    }

    Instant lastPublication(String key) {
        return holdings.catalog().entry(key).stream()
                .flatMap(entry -> entry.editions().stream())
                .map(Edition::publishedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    List<SignOffRow> signed(List<SignOff> found) {
        var by = actors.of(found.stream().map(SignOff::signedBy).toList());
        return found.stream()
                .map(signOff -> new SignOffRow(signOff, by.get(signOff.signedBy())))
                .toList();
    }
}
