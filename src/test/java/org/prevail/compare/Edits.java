package org.prevail.compare;

import java.util.ArrayList;
import java.util.List;

/** What editors do to a text. */
final class Edits {
    private Edits() {}

    static String apply(String text, List<String> edits) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (var edit : edits) {
            var parts = edit.split(" ", 3);
            edit(lines, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]);
        }
        return String.join("\n", lines);
    }

    private static void edit(List<String> lines, int kind, int number, String word) {
        if (lines.isEmpty()) {
            lines.add(word);
            return;
        }
        int at = number % lines.size();
        var line = lines.get(at);
        int middle = line.length() / 2;
        switch (kind) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, word);
            case 2 -> lines.add(number * 7 % lines.size(), line);
            case 3 -> lines.add(number * 7 % lines.size(), lines.remove(at));
            case 4 -> {
                lines.set(at, line.substring(0, middle));
                lines.add(at + 1, line.substring(middle));
            }
            case 5 -> {
                if (at + 1 < lines.size()) {
                    lines.set(at, line + " " + lines.remove(at + 1));
                }
            }
            default -> lines.set(at, line.substring(0, middle) + word + line.substring(middle));
        }
    }
}
