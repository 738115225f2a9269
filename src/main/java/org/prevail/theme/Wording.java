package org.prevail.theme;

import java.util.LinkedHashMap;
import java.util.List;
import org.prevail.document.PlaceNames;
import org.prevail.spi.Words;

/** Places, audiences and reasons in words; programs are told of places by their paths. */
public final class Wording {
    /** The code of what a plug-in's rule says. */
    static final String RULE = "rule";

    private static final String GROUP = "group:";

    private Wording() {}

    /** @param scope the root is the empty text */
    static String place(Messages messages, PlaceNames names, String scope) {
        return scope.isEmpty()
                ? messages.text("place.root")
                : names.of(scope, messages.locale()).orElse(scope);
    }

    /** For those who work with paths: the name and the path. */
    static String exactPlace(Messages messages, PlaceNames names, String scope) {
        var name = place(messages, names, scope);
        return scope.isEmpty() || name.equals(scope) ? name : name + " (" + scope + ")";
    }

    /** @param name {@code everyone}, {@code members} or {@code group:<name>} */
    public static String audience(Messages messages, String name) {
        return name.startsWith(GROUP)
                ? messages.text("audience.group", name.substring(GROUP.length()))
                : messages.text("audience." + name);
    }

    /** The sentence {@code reason.<code>}, with places as paths; of a plug-in's rule, its own words. */
    public static String reason(Messages messages, String code, List<String> arguments) {
        return reason(messages, PlaceNames.NONE, code, arguments);
    }

    static String reason(Messages messages, PlaceNames names, String code, List<String> arguments) {
        if (code.equals(RULE)) {
            return messages.text("reason.rule", said(arguments).in(messages.locale()));
        }
        var audiences = code.equals("narrower-audience");
        var words = arguments.stream()
                .map(argument -> audiences ? audience(messages, argument) : place(messages, names, argument))
                .toArray();
        return messages.text("reason." + code, words);
    }

    /** @param arguments a plug-in's id, then a language and what is said in it, in turn */
    static Words said(List<String> arguments) {
        var texts = new LinkedHashMap<String, String>();
        for (int i = 1; i + 1 < arguments.size(); i += 2) {
            texts.put(arguments.get(i), arguments.get(i + 1));
        }
        return new Words(texts);
    }
}
