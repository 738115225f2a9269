package org.prevail.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prevail.spi.DiffAnnotator.Edit;

/** What was changed in one line, as annotators see it. Flags are for people: of a line longer than anyone reads, its beginning. */
final class LineEdits {
    private static final int MOST = 20_000;
    private static final int AROUND = 24;

    private LineEdits() {}

    /**
     * Empty if nothing of it is to be looked at.
     *
     * @param oldMarker up to where the old line is numbered
     * @param newMarker the same of the new one
     */
    static Optional<Edit> of(List<Word> words, int oldMarker, int newMarker) {
        var old = new Touched(words, Op.INSERT, oldMarker);
        var young = new Touched(words, Op.DELETE, newMarker);
        var nearBefore = old.around();
        var nearAfter = young.around();
        if (nearBefore.equals(nearAfter)) {
            return Optional.empty();
        }
        var all = new HashSet<String>();
        for (var word : words) {
            if (word.op() != Op.EQUAL && !word.kept()) {
                read(word.text().substring(0, Math.min(word.text().length(), MOST)), all);
            }
        }
        return Optional.of(new Edit(old.sentences(), young.sentences(), nearBefore, nearAfter, all));
    }

    private static void read(String text, Set<String> words) {
        for (int begin = 0; begin < text.length(); ) {
            int end = new Tokenizer(text, begin).end();
            if (Tokenizer.isWord(text, begin)) {
                words.add(text.substring(begin, end).toLowerCase(Locale.ROOT));
            }
            begin = end;
        }
    }

    /** Characters that were changed; none where words of the other side stand in between. */
    private record Place(int from, int to) {}

    /** One side of the line and where it was changed. */
    private static final class Touched {
        private final StringBuilder line = new StringBuilder();
        private final List<Place> changed = new ArrayList<>();
        private final int begin;

        Touched(List<Word> words, Op other, int marker) {
            for (var word : words) {
                if (word.kept() || line.length() > MOST) {
                    continue;
                }
                int from = line.length();
                if (word.op() != other) {
                    line.append(word.text(), 0, Math.min(word.text().length(), MOST));
                }
                if (word.op() != Op.EQUAL && word.kind() != Noise.RENUMBERING) {
                    changed.add(new Place(from, line.length()));
                }
            }
            begin = number(words, other, marker);
            changed.removeIf(place -> place.from() < begin && place.to() <= begin);
        }

        /** How many characters of what was changed number the line, also where the words after its number only changed line. */
        private static int number(List<Word> words, Op other, int marker) {
            var own = words.stream().filter(word -> word.op() != other).toList();
            int left = marker;
            int number = 0;
            for (int i = 0; left > 0; left -= own.get(i++).text().length()) {
                number +=
                        own.get(i).kept() ? 0 : Math.min(left, own.get(i).text().length());
            }
            return number;
        }

        String around() {
            var near = new StringBuilder();
            int done = begin;
            for (var place : changed) {
                int from = wordsBefore(Math.max(done, place.from() - AROUND), done);
                int to = wordsAfter(Math.min(line.length(), place.to() + AROUND));
                if (to > done) {
                    near.append(from > done ? "\n" : "").append(line, from, to);
                    done = to;
                }
            }
            return near.toString();
        }

        private int wordsBefore(int at, int done) {
            int limit = Math.max(done, at - AROUND);
            while (at > limit && !CharacterKinds.isSpace(line.charAt(at - 1))) {
                at--;
            }
            return at;
        }

        private int wordsAfter(int at) {
            int limit = Math.min(line.length(), at + AROUND);
            while (at < limit && !CharacterKinds.isSpace(line.charAt(at))) {
                at++;
            }
            return at;
        }

        String sentences() {
            var touched = new StringBuilder();
            int from = begin;
            int next = 0;
            for (int end = from + 1; end <= line.length(); end++) {
                if (end == line.length() || isEnd(end)) {
                    while (next < changed.size() && changed.get(next).to() <= said(from)) {
                        next++;
                    }
                    if (next < changed.size() && changed.get(next).from() < end) {
                        touched.append(line, from, end);
                    }
                    from = end;
                }
            }
            return touched.toString();
        }

        /** Where a sentence's first word begins: what is put in before that is another sentence, or is seen in the other text. */
        private int said(int from) {
            int at = from;
            while (at < line.length() && CharacterKinds.isSpace(line.charAt(at))) {
                at++;
            }
            return at;
        }

        private boolean isEnd(int at) {
            char last = line.charAt(at - 1);
            return switch (last) {
                case '.', '?', '!', ';' -> CharacterKinds.isSpace(line.charAt(at));
                case '。', '！', '？' -> true;
                default -> false;
            };
        }
    }
}
