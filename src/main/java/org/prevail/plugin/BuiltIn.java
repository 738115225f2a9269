package org.prevail.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.prevail.spi.Plugin;

/** The plug-ins that come with the product, named in a service file as anybody's are. */
final class BuiltIn {
    /** Their ids begin so, and nobody else's do. */
    static final String PREFIX = "prevail.";

    /** Those that are on until an owner turns them off; all others are off until one turns them on. */
    static final Set<String> ON_AT_FIRST = Set.of("prevail.flags");

    private BuiltIn() {}

    static List<String> classes() {
        try (var services = BuiltIn.class.getResourceAsStream("/META-INF/services/" + Plugin.class.getName())) {
            return services == null
                    ? List.of()
                    : PluginJars.classes(new String(services.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
