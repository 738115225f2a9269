package org.prevail.precedence;

import java.util.List;

/**
 * Why a document has its rank; the message key is {@code reason.<code>}.
 *
 * @param code one of {@code only, last, deeper-scope, narrower-audience, terms-before-policy, order, key, replaces, replaced,
 *     stands-alone}
 * @param arguments for the message: what was compared
 */
public record Reason(String code, List<String> arguments) {
    public static Reason of(String code, Object... arguments) {
        return new Reason(
                code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
