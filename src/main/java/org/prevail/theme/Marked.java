package org.prevail.theme;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.prevail.document.PlaceNames;
import org.prevail.spi.Words;

/** Words within a page, marked with their language where that is another, and kept apart in its direction. */
final class Marked {
    private Marked() {}

    static SafeString said(Messages messages, Words words) {
        var locale = messages.locale();
        return new SafeString(Spoken.within(words.in(locale), words.locale(locale), locale));
    }

    /** A rule's own words may be in another language than the page. */
    static Object reason(Messages messages, PlaceNames places, String code, List<String> arguments) {
        return code.equals(Wording.RULE)
                ? Sentence.of(messages, "reason." + code, said(messages, Wording.said(arguments)))
                : Wording.reason(messages, places, code, arguments);
    }
}
