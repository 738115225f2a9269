package org.prevail.plugin;

import java.util.List;

/**
 * Why a plug-in is not used; the message key is {@code plugins.refused.<code>}.
 *
 * @param code one of {@code unreadable, nothing, missing, class, no-plugin, no-point, construct, descriptor, spi, id, duplicate}
 * @param arguments for the message; of {@code construct} and {@code descriptor} code and detail of a {@link PluginFailed}
 */
public record Refusal(String code, List<String> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(String code, Object... arguments) {
        return new Refusal(
                code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
