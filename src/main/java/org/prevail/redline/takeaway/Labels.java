package org.prevail.redline.takeaway;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.markup.MarkupChange;
import org.prevail.markup.Standing;
import org.prevail.redline.Marks;
import org.prevail.redline.MarkupChanges;
import org.prevail.redline.PointedOut;
import org.prevail.redline.Redline;

/** What is said beside a line of a redline, so that nothing is told by colour alone. */
final class Labels {
    private final Words words;
    private final Marks marks;

    Labels(Words words, Marks marks) {
        this.words = words;
        this.marks = marks;
    }

    /** What became of the line, where it stood and stands, and what to look at; nothing for one that stayed. */
    Optional<String> label(Passage passage) {
        if (passage.isSame()) {
            return Optional.empty();
        }
        var parts = Stream.concat(
                Stream.of(place(passage), group(passage), markup(passage)),
                PointedOut.in(passage.block()).stream().map(flag -> marks.label(flag, words.locale())));
        return Optional.of(parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
    }

    private String place(Passage passage) {
        String key = "takeaway.passage." + passage.kind();
        return switch (passage.kind()) {
            case INSERTED, SPLIT -> words.text(key, passage.to());
            case DELETED, JOINED -> words.text(key, passage.from());
            default -> words.text(key, passage.from(), passage.to());
        };
    }

    private String group(Passage passage) {
        boolean said = passage.kind() == Passage.Kind.SPLIT || passage.kind() == Passage.Kind.JOINED;
        return said || passage.block().group() == null ? "" : words.text("takeaway.regrouped");
    }

    private String markup(Passage passage) {
        if (passage.markup().isEmpty()) {
            return "";
        }
        return words.text(passage.isMarkupOnly() ? "compare.markup.only" : "compare.markup.too") + " "
                + passage.markup().stream().map(this::said).collect(Collectors.joining("; "));
    }

    private String said(MarkupChange change) {
        String key = "compare.markup." + change.code();
        return change.code().equals(MarkupChange.STANDING)
                ? words.text(key, standing(change.before()), standing(change.after()))
                : words.text(key, change.words());
    }

    private String standing(Standing standing) {
        return words.text("compare.markup.as." + standing.as(), standing.number());
    }

    Optional<String> leftOut(int lines) {
        return lines == 0 ? Optional.empty() : Optional.of(words.text("takeaway.left-out", lines));
    }

    /** How changes of markup are shown, if they are. */
    Optional<String> markupLegend(Redline redline) {
        boolean shown = redline.options().markup() && new MarkupChanges(redline).known();
        return shown ? Optional.of(words.text("takeaway.legend.markup")) : Optional.empty();
    }

    String legend(String deletedBegins, String deletedEnds, String insertedBegins, String insertedEnds) {
        return words.text("takeaway.legend.marks", deletedBegins, deletedEnds, insertedBegins, insertedEnds);
    }
}
