package org.prevail.portal.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prevail.redline.ClauseLife;
import org.prevail.redline.Origins;
import org.prevail.redline.Row;

/**
 * One clause through all versions of its document.
 *
 * @param version whose clause it is
 * @param locale of the texts
 * @param bindingLocale of the document (R4)
 * @param title of the clause
 * @param translations where it is read in each language, by locale
 * @param lines its lines in that version, in runs of words with the version that brought them; without the first where that says
 *     no more than the title
 * @param limits where not all of it is shown: how much is
 * @param stages newest first
 */
public record ClauseView(
        DocumentLink document,
        VersionRow version,
        String locale,
        String bindingLocale,
        boolean missing,
        String title,
        String history,
        Map<String, String> translations,
        List<List<Origins.Run>> lines,
        Optional<Limits> limits,
        List<Stage> stages) {
    public ClauseView {
        translations = Map.copyOf(translations);
        lines = List.copyOf(lines);
        stages = List.copyOf(stages);
    }

    /** How much of a clause is shown. */
    public record Limits(int lines, int characters) {}

    /**
     * @param until the last of several that left it as it was
     * @param rows lines of the clause that came, went or changed against the version before
     * @param cut whether there are more than are shown
     * @param comparison of the whole texts
     */
    public record Stage(
            VersionRow version,
            Optional<VersionRow> until,
            ClauseLife.What what,
            List<Row> rows,
            boolean cut,
            Optional<String> comparison) {
        /** The same, from an earlier version on. */
        public Stage since(VersionRow earlier) {
            return new Stage(earlier, Optional.of(until.orElse(version)), what, rows, cut, comparison);
        }

        public boolean shown() {
            return what == ClauseLife.What.CHANGED || !rows.isEmpty() && what != ClauseLife.What.SAME;
        }
    }

    /** Whether all its words came with one version. */
    public boolean plain() {
        return lines.stream()
                        .flatMap(List::stream)
                        .map(Origins.Run::version)
                        .distinct()
                        .count()
                < 2;
    }
}
