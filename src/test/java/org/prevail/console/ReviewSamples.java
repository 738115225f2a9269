package org.prevail.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.prevail.console.view.*;
import org.prevail.console.view.FormatChoice;
import org.prevail.markup.LineMarkups;
import org.prevail.markup.Markup;
import org.prevail.markup.Source;
import org.prevail.platform.problem.Issue;
import org.prevail.plugins.flags.Looking;
import org.prevail.redline.Layout;
import org.prevail.redline.Redline;
import org.prevail.redline.RedlineViews;
import org.prevail.redline.Side;
import org.prevail.redline.Switches;
import org.prevail.review.ForeignEntry;
import org.prevail.review.Note;
import org.prevail.review.Origin;
import org.prevail.review.Point;
import org.prevail.review.SignOff;
import org.prevail.review.Texts;

/** A view of every template of comparisons in the console, in each state worth looking at. */
final class ReviewSamples {
    private static final Instant JUNE = Instant.parse("2026-06-15T02:30:15.250Z");
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final Actor LAN = new Actor(false, "Nguyễn Thị Lan");
    private static final Actor YOU = new Actor(true, "Owner");
    private static final String ADDRESS = "/console/compare/fiber-terms:2:en..fiber-terms:draft:en";
    private static final Side BEFORE = side("""
            ## 1. Fees

            The monthly fee is VND 220,000. It is due on the 5th of each month.

            ## 2. Liability

            We are liable for up to twelve monthly fees.

            ## 3. Ending

            Either side may end the contract with 30 days’ notice.
            """);
    private static final Side AFTER = side("""
            ## 1. Fees

            The monthly fee is VND 245,000. It is due on the 5th of each month.

            ## 2. Ending

            Either side may end the contract with 60 days’ notice.

            ## 3. Liability

            We are not liable for more than six monthly fees.

            ## 4. Courts

            The courts of Hanoi decide.
            """);

    private final Desk desk;

    ReviewSamples(Desk desk) {
        this.desk = desk;
    }

    private static Side side(String markdown) {
        var rendered = Markup.render(new Source("Fiber terms", "", markdown));
        return new Side(
                Optional.of("fiber-terms"),
                rendered.title(),
                Optional.empty(),
                Optional.empty(),
                "en",
                rendered.digest(),
                rendered.canonical(),
                LineMarkups.of(rendered.title(), rendered.html()));
    }

    static NoteRow note(Optional<String> point, Note.Purpose purpose) {
        return new NoteRow(
                new Note(UUID.randomUUID(), point, purpose, "Ask sales whether this is agreed.\nIt is new.", JUNE, ""),
                point.isPresent() ? YOU : LAN);
    }

    static SignOffRow signOff() {
        return new SignOffRow(new SignOff(UUID.randomUUID(), new Texts(DIGEST, DIGEST), "", "", 17, 12, JUNE, ""), LAN);
    }

    Map<String, Map.Entry<String, Object>> pages() {
        var pages = new LinkedHashMap<String, Map.Entry<String, Object>>();
        pages.put("compare", Map.entry("compare", compare()));
        pages.put("foreign-text", Map.entry("foreign-text", new ForeignTextView(desk, foreign(false), BEFORE.text())));
        pages.put("foreign-text-bound", Map.entry("foreign-text", new ForeignTextView(desk, foreign(true), "a")));
        for (var layout : Layout.values()) {
            pages.put("comparison-" + layout, Map.entry("comparison", comparison(layout, BEFORE, AFTER)));
        }
        pages.put("comparison-same", Map.entry("comparison", comparison(Layout.INLINE, BEFORE, BEFORE)));
        var point = points(redline(BEFORE, AFTER)).get(0);
        pages.put("note", Map.entry("note", noteView(Optional.of(point))));
        pages.put("note-whole", Map.entry("note", noteView(Optional.empty())));
        return pages;
    }

    private NoteView noteView(Optional<PointRow> point) {
        return new NoteView(
                desk,
                ADDRESS,
                "?view=side",
                compared("version", Optional.of(2)),
                compared("draft", Optional.empty()),
                point,
                List.of(note(Optional.of("n1"), Note.Purpose.INTERNAL)),
                "CHANGE_NOTE",
                "",
                List.of(Issue.of("words", "note.empty")));
    }

    private CompareView compare() {
        return new CompareView(
                desk,
                new SideForm("before", "fiber-terms", "VERSION", "x", "", "vi"),
                new SideForm("after", "text:" + DIGEST, "DRAFT", "", "", "en"),
                List.of(new CompareView.DocumentChoice("fiber-terms", new Title("Fiber terms", "en"))),
                List.of(foreign(false)),
                List.of("vi", "en"),
                new UploadForm("after", "# Pasted\n\ntext", "", "en", ""),
                8,
                List.of(new FormatChoice("odt", "OpenDocument", "en")),
                List.of("docx", "odt"),
                List.of(
                        Issue.of("before.number", "compare.number"),
                        Issue.of("file", "docx.broken-part", "word/document.xml", 12)));
    }

    private static ForeignRow foreign(boolean bound) {
        return new ForeignRow(
                new ForeignEntry(DIGEST, "Hợp đồng đối tác.docx", "vi", Origin.DOCX, JUNE, "", bound), YOU, !bound);
    }

    private ComparisonView comparison(Layout layout, Side before, Side after) {
        var redline = redline(before, after);
        var switches = Switches.DEFAULT.with(layout);
        return new ComparisonView(
                desk,
                ADDRESS,
                ADDRESS + "x",
                ADDRESS,
                "/console/compare",
                "?changes=only",
                "?view=side&changes=only",
                List.of("pdf", "docx", "txt"),
                compared("version", Optional.of(2)),
                compared(layout == Layout.SIDE ? "foreign" : "draft", Optional.empty()),
                RedlineViews.of(redline, switches, ADDRESS),
                new ReviewView(
                        points(redline),
                        1,
                        List.of(new ProgressRow(LAN, 2)),
                        List.of(note(Optional.empty(), Note.Purpose.INTERNAL)),
                        layout == Layout.INLINE ? List.of(signOff()) : List.of(),
                        List.of(signOff()),
                        true),
                List.of());
    }

    private static Redline redline(Side before, Side after) {
        return new Redline(
                before, after, Looking.compare(before.text(), after.text()), Looking.MARKS, Switches.DEFAULT.options());
    }

    private static List<PointRow> points(Redline redline) {
        var points = Point.of(redline);
        return points.stream()
                .map(point -> new PointRow(
                        point.id(),
                        points.indexOf(point) + 1,
                        point.kind(),
                        Excerpt.of(point),
                        point.flags(),
                        points.indexOf(point) == 0,
                        points.indexOf(point) == 0
                                ? List.of(note(Optional.of(point.id()), Note.Purpose.INTERNAL))
                                : List.of()))
                .toList();
    }

    private static ComparedView compared(String kind, Optional<Integer> version) {
        return new ComparedView(
                kind,
                new Title("Fiber terms", "en"),
                kind.equals("foreign") ? Optional.empty() : Optional.of("fiber-terms"),
                version,
                version.map(number -> JUNE),
                version.map(number -> JUNE),
                version.isEmpty(),
                DIGEST,
                version.isPresent() ? "day" : "",
                version.map(number -> LocalDate.of(2026, 6, 30)),
                Optional.of("vi"));
    }
}
