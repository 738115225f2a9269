package org.prevail.support;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Builds the sample plug-ins as anybody would: each a JAR, compiled against the contracts' JAR (and {@code @Inject}) alone. */
public final class ForeignPlugins {
    private static final Path SAMPLES = Path.of("src/test/samples");

    private ForeignPlugins() {}

    /** A folder with every sample, and two files that are no plug-ins. */
    public static Path folder() {
        Path folder = Path.of("target/test-plugins");
        try {
            Files.createDirectories(folder);
            try (var samples = Files.list(SAMPLES)) {
                for (var sample : samples.sorted().toList()) {
                    jar(sample, folder.resolve(sample.getFileName() + ".jar"));
                }
            }
            Files.writeString(folder.resolve("broken.jar"), "This is no archive.");
            Files.write(folder.resolve("library.jar"), archive(List.of(), folder));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return folder;
    }

    public static void jar(Path sources, Path jar) throws IOException {
        Path classes = Files.createTempDirectory("classes");
        compile(files(sources).filter(file -> file.toString().endsWith(".java")).toList(), classes);
        for (var file : files(sources)
                .filter(file -> !file.toString().endsWith(".java"))
                .toList()) {
            Path target = classes.resolve(sources.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        Files.write(jar, archive(files(classes).toList(), classes));
    }

    private static void compile(List<Path> sources, Path classes) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-cp",
                contracts() + File.pathSeparator + injection(),
                "-d",
                classes.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        var said = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new AssertionError(said.toString(StandardCharsets.UTF_8));
        }
    }

    /** The annotation for constructors, which authors get from {@code jakarta.inject}. */
    private static Path injection() throws IOException {
        Path folder = Files.createTempDirectory("inject");
        Path annotation = folder.resolve("jakarta/inject/Inject.class");
        Files.createDirectories(annotation.getParent());
        try (var bytes = Inject.class.getResourceAsStream("Inject.class")) {
            Files.copy(bytes, annotation);
        }
        return folder;
    }

    /** The JAR the build makes for authors. */
    public static Path contracts() throws IOException {
        try (var built = Files.list(Path.of("target"))) {
            return built.filter(file ->
                            file.getFileName().toString().matches("prevail-spi-.*(?<!-(?:sources|javadoc))\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the build makes it in process-classes"));
        }
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    private static byte[] archive(List<Path> files, Path root) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes)) {
            for (var file : files) {
                jar.putNextEntry(new JarEntry(root.relativize(file).toString()));
                jar.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }
}
