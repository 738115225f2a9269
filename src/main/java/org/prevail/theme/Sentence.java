package org.prevail.theme;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.HashMap;

/** A message in a page, whose arguments may be markup of the engine's own, such as a {@code <time>} element. */
final class Sentence {
    private Sentence() {}

    static Object of(Messages messages, String key, Object... arguments) {
        var markup = new HashMap<String, String>();
        var plain = arguments.clone();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof SafeString safe) {
                // Non-characters: no text that went through the checks has them, and no escaping touches them.
                var mark = "\uFDD0" + i + "\uFDD1";
                markup.put(mark, safe.toString());
                plain[i] = mark;
            }
        }
        var words = messages.text(key, plain);
        if (markup.isEmpty()) {
            return words;
        }
        var escaped = Escaping.html(words);
        for (var entry : markup.entrySet()) {
            escaped = escaped.replace(entry.getKey(), entry.getValue());
        }
        return new SafeString(escaped);
    }
}
