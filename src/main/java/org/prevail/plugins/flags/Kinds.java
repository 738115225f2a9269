package org.prevail.plugins.flags;

import java.util.List;
import java.util.regex.Pattern;
import org.prevail.spi.DiffAnnotator.Edit;

/**
 * Kinds of changes, for texts in English, Vietnamese and German, whichever a text is in. Patterns are possessive or bounded: no
 * input makes them slow.
 */
final class Kinds {
    private static final Kind LINK = new Mention(
            Kind.flag("LINK", "link", "liên kết", "Link"),
            Kinds::mayLink,
            Pattern.compile("<[^<> ]{1,2000}+>|https?://[^\\s<>]{1,2000}+|[\\w.+-]{1,64}+@[\\w.-]{1,250}+"));

    static final List<Kind> ALL = List.of(
            Amounts.AMOUNT,
            Amounts.PERCENTAGE,
            Times.DATE,
            Times.PERIOD,
            Amounts.NUMBER_ALONE,
            Duties.OBLIGATION,
            Duties.NEGATION,
            LINK,
            Definitions.DEFINITION,
            Courts.JURISDICTION,
            new Parties());

    private Kinds() {}

    private static boolean mayLink(Edit edit) {
        return edit.words().stream()
                .anyMatch(word -> word.indexOf('<') == 0 || word.indexOf('@') > 0 || word.startsWith("http"));
    }
}
