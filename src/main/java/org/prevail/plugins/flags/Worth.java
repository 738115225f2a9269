package org.prevail.plugins.flags;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.prevail.spi.DiffAnnotator.Edit;

/** Whether a pattern is worth trying on a changed line: cheap to ask, true wherever it may find something else than before. */
final class Worth {
    private Worth() {}

    /** One of these words was touched. */
    static Predicate<Edit> has(String words) {
        var any = Set.of(words.split(" "));
        return edit -> edit.words().stream().anyMatch(any::contains);
    }

    /** A word that holds one of these was touched: for languages that bend and join their words. */
    static Predicate<Edit> holds(String stems) {
        var any = List.of(stems.split(" "));
        return edit -> edit.words().stream().anyMatch(word -> any.stream().anyMatch(word::contains));
    }

    /** A number, or a sign that stands beside one. */
    static boolean hasSymbol(Edit edit) {
        return hasDigit(edit)
                || edit.nearBefore().indexOf('%') >= 0 != edit.nearAfter().indexOf('%') >= 0;
    }

    static boolean hasDigit(Edit edit) {
        return edit.words().stream().anyMatch(Worth::isNumber);
    }

    /** Also behind a sign, a currency's, or both. */
    private static boolean isNumber(String word) {
        int at = 0;
        while (at < Math.min(2, word.length() - 1) && !Character.isLetterOrDigit(word.charAt(at))) {
            at++;
        }
        return Character.isDigit(word.charAt(at));
    }
}
