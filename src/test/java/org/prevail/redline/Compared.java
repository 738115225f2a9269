package org.prevail.redline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.compare.Noise;
import org.prevail.markup.LineMarkups;
import org.prevail.markup.Markup;
import org.prevail.markup.Source;
import org.prevail.plugins.flags.Looking;

/** Two texts compared and looked at in some way. */
final class Compared {
    private Compared() {}

    static Side side(String markdown) {
        var rendered = Markup.render(new Source("Terms", "", markdown));
        return new Side(
                Optional.of("terms"),
                rendered.title(),
                Optional.empty(),
                Optional.empty(),
                "en",
                rendered.digest(),
                rendered.canonical(),
                LineMarkups.of(rendered.title(), rendered.html()));
    }

    static Side plain(String text) {
        return new Side(Optional.empty(), "", Optional.empty(), Optional.empty(), "en", "", text);
    }

    static RedlineView view(Side before, Side after, Switches switches) {
        var redline = new Redline(
                before, after, Looking.compare(before.text(), after.text()), Looking.MARKS, switches.options());
        return RedlineViews.of(redline, switches, "/en/terms/compare/1..2");
    }

    static RedlineView of(String before, String after) {
        return view(side(before), side(after), Switches.DEFAULT);
    }

    static RedlineView changesOnly(String before, String after) {
        return view(side(before), side(after), Switches.DEFAULT.changesOnly(true));
    }

    static RedlineView noisy(String before, String after) {
        var options = new Options(false, Set.of(Noise.values()));
        return view(side(before), side(after), new Switches(Layout.SIDE, options, true));
    }

    /** A row as one string: {@code [-deleted-]{+inserted+}}. */
    static String written(Row row) {
        return row.merged().stream()
                .map(piece -> piece.deleted()
                        ? "[-" + piece.text() + "-]"
                        : piece.inserted() ? "{+" + piece.text() + "+}" : piece.text())
                .collect(Collectors.joining());
    }

    static List<String> written(RedlineView view) {
        return view.rows().stream().map(row -> row.kind() + " " + written(row)).toList();
    }

    /** The old text's lines as a reader of the left column finds them. */
    static Stream<String> older(RedlineView view) {
        return view.rows().stream()
                .filter(row -> row.kind() != Row.Kind.MOVED && row.from().isPresent())
                .map(row -> row.older().stream().map(Piece::text).collect(Collectors.joining()));
    }

    /** The new text's lines as a reader of the right column finds them. */
    static Stream<String> newer(RedlineView view) {
        return view.rows().stream()
                .filter(row -> row.kind() != Row.Kind.LEFT && row.to().isPresent())
                .map(row -> row.newer().stream().map(Piece::text).collect(Collectors.joining()));
    }
}
