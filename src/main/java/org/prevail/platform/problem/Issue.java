package org.prevail.platform.problem;

import java.util.List;

/**
 * One thing a person must mend.
 *
 * @param field the form field or JSON property at fault, such as {@code texts.vi.title}; empty if it is none in particular
 * @param code stable code, at once the message key {@code issue.<code>}
 * @param arguments values for the message, in its order
 */
public record Issue(String field, String code, List<String> arguments) {
    public Issue {
        arguments = List.copyOf(arguments);
    }

    public static Issue of(String field, String code, Object... arguments) {
        return new Issue(
                field,
                code,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
