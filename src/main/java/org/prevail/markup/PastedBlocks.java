package org.prevail.markup;

import java.util.ArrayList;
import java.util.List;

/** Writes the lines of a plain text as Markdown. Used once, by one thread. */
final class PastedBlocks {
    private static final int DEEPEST = 6;

    private final Notices notices;
    private final StringBuilder markdown = new StringBuilder();
    private final List<PastedLine> levels = new ArrayList<>();
    private boolean afterHeading;

    PastedBlocks(Notices notices) {
        this.notices = notices;
    }

    String of(List<PastedLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var next = next(lines, i);
            if (!line.bullet().isEmpty()) {
                item(line);
            } else if (line.isHeading(next)) {
                block("## ", line);
            } else {
                caption(line, next);
                block("", line);
            }
            afterHeading = line.isHeading(next);
        }
        return markdown.toString();
    }

    /** The line after this one that is no caption, or null. */
    static PastedLine next(List<PastedLine> lines, int index) {
        var after = index + 1;
        // Captions in a row are no captions; looking past one is enough.
        if (after + 1 < lines.size() && lines.get(after).isCaption()) {
            after++;
        }
        return after < lines.size() ? lines.get(after) : null;
    }

    private void caption(PastedLine line, PastedLine next) {
        if (afterHeading && next != null && line.isCaption()) {
            notices.add("paste.caption", line.text(), line.number());
        }
    }

    private void block(String marker, PastedLine line) {
        levels.clear();
        separate();
        markdown.append(marker).append(Escaping.of(line.text())).append('\n');
    }

    private void item(PastedLine line) {
        if (levels.isEmpty()) {
            separate();
        }
        while (!levels.isEmpty() && !isDeeper(line, levels.get(levels.size() - 1))) {
            levels.remove(levels.size() - 1);
        }
        if (levels.size() == DEEPEST) {
            levels.remove(DEEPEST - 1);
        }
        markdown.append("  ".repeat(levels.size()))
                .append("- ")
                .append(Escaping.of(line.text()))
                .append('\n');
        levels.add(line);
    }

    /** Indented further, or another sign at the same place that no list around it uses. */
    private boolean isDeeper(PastedLine line, PastedLine above) {
        if (line.indent() != above.indent()) {
            return line.indent() > above.indent();
        }
        return levels.stream().noneMatch(level -> level.bullet().equals(line.bullet()));
    }

    private void separate() {
        if (!markdown.isEmpty()) {
            markdown.append('\n');
        }
    }
}
