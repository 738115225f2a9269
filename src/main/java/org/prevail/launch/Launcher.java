package org.prevail.launch;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.prevail.platform.Configuration;
import org.prevail.platform.MachineDefaults;

/** Starts the portal, or says in one line why it cannot and exits with 2. */
public final class Launcher {
    private static final String SERVER = "fish.payara.micro.PayaraMicro";

    /** Held as long as the process runs: a channel nobody refers to is closed, and its lock is gone. */
    private static FileChannel held;

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        MachineDefaults.makeNeutral();
        if (arguments.length > 0 && arguments[0].equals(ThemeExamination.OPTION)) {
            new ThemeExamination(List.of(arguments).subList(1, arguments.length)).run();
            return;
        }
        try {
            var configuration = Configuration.fromEnvironment(System.getenv());
            if (configuration.dbUrl().isEmpty() || configuration.ownerPassword().isEmpty()) {
                requireWritable(configuration.dataDir());
            }
            requireFree(configuration.httpPort());
            configuration.themesDir().ifPresent(folder -> requireFolder("PREVAIL_THEMES_DIR", folder));
            configuration.pluginsDir().ifPresent(folder -> requireFolder("PREVAIL_PLUGINS_DIR", folder));
            new DatabaseTrial(configuration).require();
            if (configuration.dbUrl().isEmpty()) {
                holdAlone(configuration.dataDir());
            }
            System.setProperty("java.awt.headless", "true");
            new Announcement(configuration).whenReady();
        } catch (Configuration.Wrong wrong) {
            System.err.println("prevail: " + wrong.getMessage());
            System.exit(2);
        }
        start(withDefaults(arguments));
    }

    /** What the server needs to be told each time; what is given on the command line comes after it. */
    private static String[] withDefaults(String[] arguments) throws IOException {
        var all = new ArrayList<>(List.of("--nohazelcast"));
        all.addAll(List.of("--logproperties", quietLogging().toString()));
        all.addAll(List.of(arguments));
        return all.toArray(String[]::new);
    }

    private static void start(String[] arguments) throws ReflectiveOperationException {
        try {
            Class.forName(SERVER).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException failed) {
            System.err.println("prevail: the server did not start: " + failed.getCause());
            System.exit(1);
        }
    }

    private static void requireWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Path probe = Files.createTempFile(folder, "probe", null);
            Files.delete(probe);
        } catch (IOException unwritable) {
            throw new Configuration.Wrong("the data folder " + folder + " cannot be written; give PREVAIL_DATA_DIR a "
                    + "folder this user may write, or change its permissions");
        }
    }

    private static void requireFolder(String setting, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Configuration.Wrong(setting + " must be a folder, but there is none at " + folder);
        }
    }

    private static void requireFree(int port) {
        try (var probe = new java.net.ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new java.net.InetSocketAddress(port));
        } catch (IOException taken) {
            throw new Configuration.Wrong("port " + port + " is in use or not allowed; stop what uses it, or set "
                    + "PREVAIL_HTTP_PORT to another");
        }
    }

    /** The embedded database belongs to one process; the lock goes with the process, however it ends. */
    private static void holdAlone(Path folder) throws IOException {
        held = FileChannel.open(folder.resolve("prevail.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (held.tryLock() == null) {
            throw new Configuration.Wrong("another Prevail is running on the data folder " + folder
                    + "; stop it, or give PREVAIL_DATA_DIR another folder");
        }
    }

    /** The server's own chatter is left out; {@code --logproperties} on the command line brings it back. */
    private static Path quietLogging() throws IOException {
        Path file = Files.createTempFile("prevail-logging", ".properties");
        file.toFile().deleteOnExit();
        try (InputStream ours = Launcher.class.getResourceAsStream("logging.properties")) {
            Files.write(file, ours.readAllBytes());
        }
        return file;
    }
}
