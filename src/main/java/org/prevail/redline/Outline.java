package org.prevail.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.prevail.markup.LineMarkup;

/**
 * Which lines of a canonical text are headings, so that a comparison can be read clause by clause. No part of what a text
 * says: two texts with one digest may have different ones.
 *
 * @param levels of each line the heading's level, 1 for the title, 0 for none; empty where nothing is known
 */
record Outline(List<Integer> levels) {
    private static final int LONGEST = 90;
    private static final Pattern SENTENCE = Pattern.compile(".*(?:[.;:,?…]|\\|.*)");
    private static final Pattern LISTED = Pattern.compile("(?:\\d{1,9}\\. )*• .*");

    public Outline {
        levels = List.copyOf(levels);
    }

    static Outline of(List<LineMarkup> markup) {
        return new Outline(markup.stream().map(LineMarkup::level).toList());
    }

    /** This one if it is of these lines, else what they look like. */
    Outline of(String[] lines) {
        return levels.size() == lines.length ? this : looked(lines);
    }

    /** A heading is short, ends no sentence and stands before something longer. */
    private static Outline looked(String[] lines) {
        var levels = new ArrayList<Integer>();
        for (int i = 0; i < lines.length; i++) {
            boolean heads = lines[i].length() <= LONGEST
                    && i + 1 < lines.length
                    && lines[i + 1].length() > lines[i].length()
                    && !SENTENCE.matcher(lines[i]).matches()
                    && !LISTED.matcher(lines[i]).matches();
            levels.add(i == 0 ? 1 : heads ? 2 : 0);
        }
        return new Outline(levels);
    }

    int level(int line) {
        return levels.get(line);
    }
}
