package org.prevail.compare;

import java.util.BitSet;
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

    /** One side of the line and where it was changed. */
    private static final class Touched {
        private final StringBuilder line = new StringBuilder();
        private final BitSet changed = new BitSet();
        private final int begin;

        Touched(List<Word> words, Op other, int marker) {
            for (var word : words) {
                if (word.kept() || line.length() > MOST) {
                    continue;
                }
                int from = line.length();
                boolean says = word.op() != Op.EQUAL && word.kind() != Noise.RENUMBERING;
                if (word.op() == other && says) {
                    // Also the place a word was taken from.
                    changed.set(Math.max(0, from - 1), from + 1);
                } else if (word.op() != other) {
                    line.append(word.text(), 0, Math.min(word.text().length(), MOST));
                    if (says) {
                        changed.set(from, line.length());
                    }
                }
            }
            begin = number(words, other, marker);
            changed.clear(0, begin);
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
            for (int next = changed.nextSetBit(0); next >= 0 && next < line.length(); ) {
                int end = Math.min(changed.nextClearBit(next), line.length());
                int from = wordsBefore(Math.max(done, next - AROUND), done);
                int to = wordsAfter(Math.min(line.length(), end + AROUND));
                near.append(from > done ? "\n" : "").append(line, Math.max(from, done), to);
                done = to;
                next = changed.nextSetBit(to);
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
            for (int end = from + 1; end <= line.length(); end++) {
                if (end == line.length() || isEnd(end)) {
                    int next = changed.nextSetBit(from);
                    if (next >= 0 && next < end) {
                        touched.append(line, from, end);
                    }
                    from = end;
                }
            }
            return touched.toString();
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
