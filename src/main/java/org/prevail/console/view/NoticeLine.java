package org.prevail.console.view;

import java.util.List;

/**
 * What the editor should know of a text, {@code console.notice.<code>}.
 */
public record NoticeLine(String locale, String code, List<String> arguments) {
    public NoticeLine {
        arguments = List.copyOf(arguments);
    }
}
