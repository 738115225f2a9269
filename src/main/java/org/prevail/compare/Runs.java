package org.prevail.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Collects the words of one block, in reading order: neighbours of a kind become one, and what was deleted in a run of changes
 * stands before what was inserted.
 */
final class Runs {
    private static final Pattern WITHIN = Pattern.compile("[\\d()]");

    private final List<Word> words = new ArrayList<>();
    private final Side old;
    private final Side young;
    private int equal;

    /** One side of the run that is open. */
    private static final class Side {
        private final Op op;
        private final String line;
        private final List<Word> words = new ArrayList<>();
        private int run;
        private int part;
        private int at;
        private boolean kept;
        private boolean anyKept;

        /** Up to where the line is numbered. */
        private final int marker;

        Side(Op op, String line, int marker) {
            this.op = op;
            this.line = line;
            this.marker = marker;
        }

        void add(int length, boolean kept) {
            if (kept != this.kept) {
                part();
                this.kept = kept;
            }
            anyKept |= kept;
            at += length;
        }

        private void part() {
            if (part < at) {
                words.add(new Word(op, line.substring(part, at), kept, null));
                part = at;
            }
        }

        String text() {
            return line.substring(run, at);
        }

        /** @param split whether a number alone says nothing */
        void moveTo(List<Word> all, Noise noise, boolean split) {
            part();
            int end = run;
            for (int i = 0; i < words.size(); i++) {
                var word = words.get(i);
                end += word.text().length();
                boolean renumbered = split && !word.kept() && (end <= marker || isNumberWithin(i));
                all.add(new Word(op, word.text(), word.kept(), renumbered ? Noise.RENUMBERING : noise));
            }
            words.clear();
            anyKept = false;
        }

        /**
         * Whether it numbers what stands on a line of its own in the other text: no more than a number, exactly where that
         * line begins. Anywhere else it may be a reference.
         */
        private boolean isNumberWithin(int i) {
            if (i == 0 || !words.get(i - 1).kept()) {
                return false;
            }
            boolean first = i == 1 && run > 0 && words.get(0).text().isBlank();
            boolean last = i == words.size() - 1 && at < line.length();
            var number = words.get(i).text().strip() + " ";
            // “V.” may end what it stands in.
            return (first || last) && WITHIN.matcher(number).find() && Marker.length(number) == number.length();
        }

        void skip(int length) {
            at += length;
            run = at;
            part = at;
        }
    }

    /**
     * Of its old line and its new one; empty where there is none.
     *
     * @param oldMarker up to where the old one is numbered
     * @param newMarker the same of the new one
     */
    Runs(String before, int oldMarker, String after, int newMarker) {
        old = new Side(Op.DELETE, before, oldMarker);
        young = new Side(Op.INSERT, after, newMarker);
    }

    /** The next so many characters of the line, or lines. */
    void add(Op op, int length, boolean kept) {
        if (op == Op.EQUAL) {
            closeRun();
            equal += length;
        } else {
            closeEqual();
            (op == Op.DELETE ? old : young).add(length, kept);
        }
    }

    List<Word> words() {
        closeRun();
        closeEqual();
        return words;
    }

    private void closeEqual() {
        if (equal > 0) {
            words.add(Word.equal(old.line.substring(old.at, old.at + equal)));
            old.skip(equal);
            young.skip(equal);
            equal = 0;
        }
    }

    private void closeRun() {
        if (old.run < old.at || young.run < young.at) {
            boolean split = old.anyKept || young.anyKept;
            var noise = split ? null : noise();
            old.moveTo(words, noise, split);
            young.moveTo(words, noise, split);
            old.skip(0);
            young.skip(0);
        }
    }

    private Noise noise() {
        if (old.marker > 0 && young.marker > 0 && old.at <= old.marker && young.at <= young.marker) {
            return Noise.RENUMBERING;
        }
        if (Folding.withoutSpace(old.text()).equals(Folding.withoutSpace(young.text()))) {
            return Noise.SPACING;
        }
        return Folding.quotes(old.text()).equals(Folding.quotes(young.text())) ? Noise.QUOTES : null;
    }

    /** What all changes among these words are, if they are all noise; else empty. */
    static Set<Noise> noise(List<Word> words) {
        var noise = new TreeSet<Noise>();
        for (var word : words) {
            if (word.op() != Op.EQUAL) {
                if (word.kind() == null) {
                    return Set.of();
                }
                noise.add(word.kind());
            }
        }
        return noise;
    }
}
