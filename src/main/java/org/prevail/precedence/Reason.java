package org.prevail.precedence;

import java.util.ArrayList;
import java.util.List;
import org.prevail.spi.Words;

/**
 * Why a document has its rank; the message key is {@code reason.<code>}.
 *
 * @param code one of {@code only, last, deeper-scope, narrower-audience, terms-before-policy, order, key, replaces, replaced,
 *     stands-alone, rule}
 * @param arguments for the message: what was compared; of a rule, its plug-in's id, then a language and what is said in it, in
 *     turn
 */
public record Reason(String code, List<String> arguments) {
    /** The code of what a plug-in's rule says. */
    public static final String RULE = "rule";

    public static Reason of(String code, Object... arguments) {
        return new Reason(
                code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    static Reason ruled(String plugin, Words words) {
        var arguments = new ArrayList<String>();
        arguments.add(plugin);
        words.texts().forEach((locale, text) -> arguments.addAll(List.of(locale, text)));
        return new Reason(RULE, List.copyOf(arguments));
    }
}
