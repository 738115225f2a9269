package org.prevail.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Shows so much of something long and no more, and knows whether there was more. Used once, by one thread. */
public final class Cut {
    private static final String MORE = " …";

    private static final int TITLE = 300;

    private int lines;
    private int characters;
    private boolean reached;

    public Cut(int lines, int characters) {
        this.lines = lines;
        this.characters = characters;
    }

    /** A heading as it begins. */
    public static String title(String line) {
        return line.length() <= TITLE ? line : line.substring(0, end(line, TITLE)) + MORE;
    }

    /** How many characters more could be shown. */
    public int left() {
        return characters;
    }

    /** Whether something was left out. */
    public boolean reached() {
        return reached;
    }

    public List<List<Origins.Run>> runs(List<List<Origins.Run>> all) {
        return cut(
                all,
                line -> line(
                        line, Origins.Run::text, (run, text) -> new Origins.Run(text, run.space(), run.version())));
    }

    public List<Row> rows(List<Row> all) {
        return cut(
                all,
                row -> row.with(line(
                        row.pieces(),
                        Piece::text,
                        (piece, text) -> new Piece(text, piece.older(), piece.newer(), piece.changed()))));
    }

    private <T> List<T> cut(List<T> all, Function<T, T> line) {
        var shown = new ArrayList<T>();
        for (var whole : all) {
            if (lines == 0 || characters == 0) {
                reached = true;
                break;
            }
            lines--;
            shown.add(line.apply(whole));
        }
        return shown;
    }

    private <P> List<P> line(List<P> parts, Function<P, String> text, BiFunction<P, String, P> with) {
        var shown = new ArrayList<P>();
        for (var part : parts) {
            var words = text.apply(part);
            if (words.length() > characters) {
                shown.add(with.apply(part, words.substring(0, end(words, characters)) + MORE));
                characters = 0;
                reached = true;
                break;
            }
            characters -= words.length();
            shown.add(part);
        }
        return shown;
    }

    /** Behind a word, where there is one; never within a character. */
    private static int end(String words, int most) {
        int space = words.lastIndexOf(' ', most);
        boolean within = most > 0 && Character.isHighSurrogate(words.charAt(most - 1));
        return space > 0 ? space : within ? most - 1 : most;
    }
}
