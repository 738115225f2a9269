package org.prevail.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.prevail.platform.Configuration;

/**
 * Opens one connection to the PostgreSQL that is configured, before the server starts: what is wrong with it is then said
 * in one line. The driver is inside the WAR, which is inside the JAR.
 */
record DatabaseTrial(Configuration configuration) {
    private static final String DRIVER = "org.postgresql.Driver";

    void require() throws IOException {
        if (configuration.dbUrl().isPresent()) {
            Path driver = Files.createTempFile("prevail-driver", ".jar");
            driver.toFile().deleteOnExit();
            if (unpack(driver)) {
                connect(driver);
            }
        }
    }

    /** @return false where the launcher does not run from the JAR: the server will find out by itself */
    private static boolean unpack(Path target) throws IOException {
        try (var jar = new ZipFile(OwnJar.path().toFile())) {
            var war = jar.stream()
                    .filter(entry -> entry.getName().endsWith("/ROOT.war"))
                    .findFirst();
            return war.isPresent() && unpack(jar.getInputStream(war.get()), target);
        }
    }

    private static boolean unpack(InputStream war, Path target) throws IOException {
        try (var files = new ZipInputStream(war)) {
            for (ZipEntry file; (file = files.getNextEntry()) != null; ) {
                if (file.getName().matches("WEB-INF/lib/postgresql-[^/]+\\.jar")) {
                    Files.copy(files, target, StandardCopyOption.REPLACE_EXISTING);
                    return true;
                }
            }
            return false;
        }
    }

    private void connect(Path jar) throws IOException {
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            var driver = (Driver)
                    Class.forName(DRIVER, true, loader).getDeclaredConstructor().newInstance();
            driver.connect(configuration.dbUrl().orElseThrow(), properties()).close();
        } catch (ReflectiveOperationException another) {
            throw new IOException(another);
        } catch (SQLException refused) {
            String why =
                    String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
            throw new Configuration.Wrong("the database of PREVAIL_DB_URL cannot be used: " + why);
        }
    }

    private Properties properties() {
        var properties = new Properties();
        configuration.dbUser().ifPresent(user -> properties.setProperty("user", user));
        configuration.dbPassword().ifPresent(password -> properties.setProperty("password", password));
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        return properties;
    }
}
