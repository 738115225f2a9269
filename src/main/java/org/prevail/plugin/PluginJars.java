package org.prevail.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.prevail.spi.Plugin;

/** The JARs of a folder, and the classes their service files name. */
final class PluginJars {
    private static final System.Logger LOG = System.getLogger(PluginJars.class.getName());
    private static final String SERVICES = "META-INF/services/" + Plugin.class.getName();

    private PluginJars() {}

    /** What a JAR says it has. */
    record Named(String jar, String className, PluginLoader loader) {}

    /** By file name. @param refused is told of each that cannot be read */
    static List<Named> in(Path folder, ClassLoader portal, BiConsumer<String, Refusal> refused) {
        var named = new ArrayList<Named>();
        for (var jar : files(folder)) {
            String name = jar.getFileName().toString();
            try {
                var classes = named(jar);
                if (classes.isEmpty()) {
                    refused.accept(name, Refusal.of("nothing", SERVICES));
                } else {
                    var loader = new PluginLoader(jar.toUri().toURL(), portal);
                    classes.forEach(type -> named.add(new Named(name, type, loader)));
                }
            } catch (IOException broken) {
                refused.accept(name, Refusal.of("unreadable"));
            }
        }
        return named;
    }

    private static List<Path> files(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            LOG.log(System.Logger.Level.WARNING, "PREVAIL_PLUGINS_DIR: there is no folder to read at {0}", folder);
            return List.of();
        }
    }

    private static List<String> named(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var services = Optional.ofNullable(file.getEntry(SERVICES));
            if (services.isEmpty()) {
                return List.of();
            }
            try (var content = file.getInputStream(services.get())) {
                return classes(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /** As {@link java.util.ServiceLoader} reads it. */
    static List<String> classes(String services) {
        return services.lines()
                .flatMap(line -> Stream.of(line.split("#", 2)[0].strip()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
