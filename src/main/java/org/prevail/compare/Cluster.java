package org.prevail.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that are compared as one: mostly one old with one new, or one of either alone; more where lines were split or joined.
 *
 * @param olds lines of the old text, ascending
 * @param news lines of the new text, ascending
 */
record Cluster(List<Integer> olds, List<Integer> news) {
    /** By union of pairs, parts and wholes. Lines that stay as they are are in none. */
    static List<Cluster> of(Lines a, Lines b, Pairs pairs, Splits splits) {
        int[] root = new int[a.size() + b.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (int i = 0; i < a.size(); i++) {
            unite(root, i, a.size(), pairs.to(i));
            unite(root, i, a.size(), splits.to[i]);
        }
        for (int j = 0; j < b.size(); j++) {
            if (splits.from[j] >= 0) {
                unite(root, splits.from[j], a.size(), j);
            }
        }
        var clusters = new Cluster[root.length];
        var found = new ArrayList<Cluster>();
        for (int line = 0; line < root.length; line++) {
            int of = find(root, line);
            if (clusters[of] == null) {
                clusters[of] = new Cluster(new ArrayList<>(), new ArrayList<>());
                found.add(clusters[of]);
            }
            if (line < a.size()) {
                clusters[of].olds.add(line);
            } else {
                clusters[of].news.add(line - a.size());
            }
        }
        return found;
    }

    private static void unite(int[] root, int old, int olds, int line) {
        if (line >= 0) {
            root[find(root, olds + line)] = find(root, old);
        }
    }

    private static int find(int[] root, int line) {
        while (root[line] != line) {
            root[line] = root[root[line]];
            line = root[line];
        }
        return line;
    }

    boolean isGroup() {
        return olds.size() + news.size() > 2;
    }
}
