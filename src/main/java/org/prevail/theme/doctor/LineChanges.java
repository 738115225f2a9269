package org.prevail.theme.doctor;

import java.util.ArrayList;
import java.util.List;

/** Lines that went ({@code -}) and came ({@code +}): the longest common subsequence, which is enough for a template. */
final class LineChanges {
    private LineChanges() {}

    static List<String> between(String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        int[][] common = common(old, now);
        var changes = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                changes.add("- " + old.get(i++));
            } else {
                changes.add("+ " + now.get(j++));
            }
        }
        return changes;
    }

    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
