package org.prevail.theme;

import java.util.List;

/** Places, audiences and reasons in words, the same for pages and programs. */
public final class Wording {
    private static final String GROUP = "group:";

    private Wording() {}

    /** @param scope the root is the empty text */
    public static String place(Messages messages, String scope) {
        return scope.isEmpty() ? messages.text("place.root") : scope;
    }

    /** @param name {@code everyone}, {@code members} or {@code group:<name>} */
    public static String audience(Messages messages, String name) {
        return name.startsWith(GROUP)
                ? messages.text("audience.group", name.substring(GROUP.length()))
                : messages.text("audience." + name);
    }

    /** The sentence {@code reason.<code>}. */
    public static String reason(Messages messages, String code, List<String> arguments) {
        var audiences = code.equals("narrower-audience");
        var words = arguments.stream()
                .map(argument -> audiences ? audience(messages, argument) : place(messages, argument))
                .toArray();
        return messages.text("reason." + code, words);
    }
}
