package org.prevail.redline.takeaway;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.redline.Marks;

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
                Stream.of(place(passage), group(passage)),
                passage.block().flags().stream().map(flag -> marks.label(flag, words.locale())));
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

    Optional<String> leftOut(int lines) {
        return lines == 0 ? Optional.empty() : Optional.of(words.text("takeaway.left-out", lines));
    }

    String legend(String deletedBegins, String deletedEnds, String insertedBegins, String insertedEnds) {
        return words.text("takeaway.legend.marks", deletedBegins, deletedEnds, insertedBegins, insertedEnds);
    }
}
