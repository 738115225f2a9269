package org.prevail.launch;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The theme doctor from the command line, without a server: {@code java -jar prevail.jar --theme-doctor <folder>}. It and
 * its libraries are inside the WAR, which is inside the JAR.
 */
record ThemeExamination(List<String> arguments) {
    static final String OPTION = "--theme-doctor";
    private static final String COMMAND = "org.prevail.portal.sample.DoctorCommand";
    private static final String CLASSES = "WEB-INF/classes/";
    private static final String LIBRARIES = "WEB-INF/lib/";

    void run() throws IOException, ReflectiveOperationException {
        Path folder = Files.createTempDirectory("prevail-doctor");
        folder.toFile().deleteOnExit();
        var classPath = new ArrayList<URL>();
        try (var jar = new ZipFile(OwnJar.path().toFile())) {
            var war = jar.stream()
                    .filter(entry -> entry.getName().endsWith("/ROOT.war"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("this is not prevail.jar"));
            unpack(jar.getInputStream(war), folder, classPath);
        }
        classPath.add(folder.resolve(CLASSES).toUri().toURL());
        try (var loader = new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Class.forName(COMMAND, true, loader)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments.toArray(String[]::new));
        } catch (InvocationTargetException failed) {
            System.err.println("prevail: the theme doctor failed: " + failed.getCause());
            System.exit(2);
        }
    }

    private static void unpack(InputStream war, Path folder, List<URL> classPath) throws IOException {
        try (var files = new ZipInputStream(war)) {
            for (ZipEntry file; (file = files.getNextEntry()) != null; ) {
                boolean library = file.getName().startsWith(LIBRARIES);
                if (file.isDirectory() || !library && !file.getName().startsWith(CLASSES)) {
                    continue;
                }
                Path target = folder.resolve(file.getName());
                makeFolder(target.getParent());
                Files.copy(files, target);
                target.toFile().deleteOnExit();
                if (library) {
                    classPath.add(target.toUri().toURL());
                }
            }
        }
    }

    /** What goes at the end goes in the opposite order: files before the folder they are in. */
    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder.getParent());
            Files.createDirectory(folder).toFile().deleteOnExit();
        }
    }
}
