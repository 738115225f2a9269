package org.prevail.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Plain text, as it is copied from a mail, a word processor or an old page, turned into Markdown that says exactly the
 * same words. Pure functions; safe to call from any thread.
 */
public final class PastedText {
    private static final int FEW_HEADINGS = 2;

    /** Nothing repeated runs over the end of a line or over its own beginning: time stays in proportion to the length. */
    private static final Pattern MARKDOWN = Pattern.compile("""
            (?mx)
              ^\\h{0,3}\\#{1,6}\\s             # heading
            | ^\\h{0,3}(?:=+|-{2,}|\\*{3,}|_{3,})\\h*$ # underline or rule
            | ^\\h*[-*+]\\s                    # list
            | ^\\h*>                          # quote
            | ^\\h*(?:```|~~~)                 # fence
            | ^\\h*\\|.*\\|                    # table
            | ^\\h*\\[[^\\]\\n]+\\]:              # reference
            | \\]\\( | \\]\\[                    # link
            | \\*\\*|__|~~|`                     # strong, struck through, code
            | (?<![\\w*])\\*\\S[^*\\n]*\\*(?!\\w)    # emphasis
            | (?<!\\w)_\\S[^_\\n]*_(?!\\w)
            | </?[A-Za-z][^<>\\n]*>               # tag
            | \\\\[^\\w\\s]                      # escape
            """);

    private PastedText() {}

    /**
     * A pasted text.
     *
     * @param title its first line, or empty if that is too long for one or a bullet
     * @param markdown the rest
     * @param notices what a person should look at, in reading order
     */
    public record Pasted(String title, String markdown, List<Notice> notices) {
        public Pasted {
            Objects.requireNonNull(title);
            Objects.requireNonNull(markdown);
            notices = List.copyOf(notices);
        }
    }

    /**
     * Whether it is worth converting: no marker of Markdown anywhere, but bullets of a word processor, or lines that can
     * only be headings. Numbered lines alone say nothing, since Markdown has them too.
     */
    public static boolean looksPlain(String raw) {
        if (MARKDOWN.matcher(raw).find()) {
            return false;
        }
        var lines = Unwrapping.lines(raw);
        return lines.stream().anyMatch(line -> !line.bullet().isEmpty()) || headings(lines) >= FEW_HEADINGS;
    }

    /** Converts whatever it is given, taking every character of it as said. */
    public static Pasted of(String raw) {
        var lines = new ArrayList<>(Unwrapping.lines(raw));
        var title = "";
        if (!lines.isEmpty() && lines.get(0).canBeTitle()) {
            title = lines.remove(0).text();
        }
        var notices = new Notices();
        var markdown = new PastedBlocks(notices).of(lines);
        return new Pasted(title, markdown, notices.all());
    }

    private static long headings(List<PastedLine> lines) {
        return IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).isHeading(PastedBlocks.next(lines, i)))
                .count();
    }
}
