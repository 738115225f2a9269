package org.prevail.compare;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the lines of one cluster word by word, and tells each line its words. */
final class Redline {
    private final Cluster cluster;
    private final Pairs pairs;
    private final Set<Runs> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Passage a;
    private final Passage b;
    private final Map<Integer, Runs> byOld = new HashMap<>();
    private final Map<Integer, Runs> byNew = new HashMap<>();

    Redline(Cluster cluster, Lines olds, Lines news, Pairs pairs) {
        this.cluster = cluster;
        this.pairs = pairs;
        a = olds.passage(cluster.olds());
        b = news.passage(cluster.news());
        for (int old : cluster.olds()) {
            int line = pairs.to(old);
            var runs = new Runs(
                    olds.text[old],
                    olds.marker(old),
                    line < 0 ? "" : news.text[line],
                    line < 0 ? 0 : news.marker(line));
            byOld.put(old, runs);
            if (line >= 0) {
                byNew.put(line, runs);
            }
        }
        for (int line : cluster.news()) {
            byNew.computeIfAbsent(line, free -> new Runs("", 0, news.text[free], news.marker(free)));
        }
    }

    Redline compare(Vocabulary vocabulary, Effort effort) {
        int[] match = cluster.olds().isEmpty() || cluster.news().isEmpty()
                ? null
                : Alignment.of(vocabulary, effort, a.numbers(), b.numbers());
        if (match != null) {
            Islands.drown(vocabulary, a.numbers(), b.numbers(), match);
            Sliding.settle(vocabulary, a, b, match);
        }
        int j = 0;
        for (int i = 0; i < a.size(); i++) {
            if (match == null || match[i] < 0) {
                delete(i, false);
                continue;
            }
            for (; j < match[i]; j++) {
                insert(j, false);
            }
            if (vocabulary.root(a.number(i)) >= 0) {
                shared.add(byOld.get(a.line(i)));
                shared.add(byNew.get(b.line(j)));
            }
            equal(i, j++);
        }
        for (; j < b.size(); j++) {
            insert(j, false);
        }
        return this;
    }

    /** The cluster without lines that turned out to share no word with any other. */
    Cluster sharing() {
        return new Cluster(
                cluster.olds().stream()
                        .filter(old -> pairs.to(old) >= 0 || shared.contains(byOld.get(old)))
                        .toList(),
                cluster.news().stream()
                        .filter(line -> pairs.from(line) >= 0 || shared.contains(byNew.get(line)))
                        .toList());
    }

    private void equal(int i, int j) {
        var old = byOld.get(a.line(i));
        if (!a.isBreak(i) && !b.isBreak(j) && old == byNew.get(b.line(j))) {
            old.add(Op.EQUAL, a.end(i) - a.begin(i), false);
        } else {
            // It only changed line.
            delete(i, true);
            insert(j, true);
        }
    }

    private void delete(int i, boolean kept) {
        if (!a.isBreak(i)) {
            byOld.get(a.line(i)).add(Op.DELETE, a.end(i) - a.begin(i), kept);
        }
    }

    private void insert(int j, boolean kept) {
        if (!b.isBreak(j)) {
            byNew.get(b.line(j)).add(Op.INSERT, b.end(j) - b.begin(j), kept);
        }
    }

    List<Word> wordsOfOld(int line) {
        return byOld.get(line).words();
    }

    List<Word> wordsOfNew(int line) {
        return byNew.get(line).words();
    }

    boolean isGroup() {
        return cluster.isGroup();
    }
}
