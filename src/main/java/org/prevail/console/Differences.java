package org.prevail.console;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.prevail.console.view.Difference;

/** Where two states of a draft differ, field by field, so that a person can see both. */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(DraftForm theirs, DraftForm mine) {
        var differences = new Differences();
        var locales = new TreeSet<>(theirs.texts().keySet());
        locales.addAll(mine.texts().keySet());
        for (String locale : locales) {
            var their = theirs.text(locale);
            var my = mine.text(locale);
            differences.compare("title", locale, their.title(), my.title());
            differences.compare("summary", locale, their.summary(), my.summary());
            differences.compare("markdown", locale, their.markdown(), my.markdown());
        }
        differences.compare("note", "", theirs.changeNote(), mine.changeNote());
        differences.compare(
                "scope", "", theirs.placement().scope(), mine.placement().scope());
        differences.compare(
                "audience", "", theirs.placement().audience(), mine.placement().audience());
        differences.compare(
                "group", "", theirs.placement().group(), mine.placement().group());
        differences.compare(
                "relation", "", theirs.placement().relation(), mine.placement().relation());
        differences.compare(
                "asks", "", theirs.placement().asks(), mine.placement().asks());
        differences.compare(
                "order", "", theirs.placement().order(), mine.placement().order());
        return List.copyOf(differences.found);
    }

    private void compare(String field, String locale, String theirs, String mine) {
        if (!theirs.replace("\r\n", "\n").equals(mine)) {
            found.add(new Difference(field, locale, theirs, mine));
        }
    }
}
