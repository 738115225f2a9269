package org.prevail.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.prevail.platform.Configuration;
import org.prevail.platform.persistence.PortalDataSource;
import org.prevail.support.RunningPortal;

/** The same Payara Micro, as it comes, with nothing in it but a static file and {@link BareServlet}. */
final class BareServer {
    private BareServer() {}

    /** @param alike with the portal's settings of the server instead of its own, but for the port */
    static RunningPortal start(Map<String, String> settings, byte[] page, Path folder, boolean alike)
            throws IOException {
        var war = ShrinkWrap.create(WebArchive.class, "ROOT.war")
                .addClasses(BareServlet.class, Rows.class, PortalDataSource.class, Configuration.class)
                .addClass("org.prevail.platform.persistence.PostgresDurability")
                .addClasses(Configuration.class.getDeclaredClasses())
                .addAsLibraries(jar(org.h2.Driver.class), jar(org.postgresql.Driver.class))
                .addAsWebResource(new ByteArrayAsset(page), "page.html")
                .addAsWebInfResource(new File("src/main/webapp/WEB-INF/glassfish-web.xml"))
                .addAsWebInfResource(
                        new StringAsset("<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"/>"),
                        "web.xml");
        File file = folder.resolve(alike ? "alike/ROOT.war" : "ROOT.war").toFile();
        Files.createDirectories(file.toPath().getParent());
        war.as(ZipExporter.class).exportTo(file, true);
        return RunningPortal.start(
                List.of(
                        "-Xmx1500m",
                        "-jar",
                        "target/payara-micro.jar",
                        "--nohazelcast",
                        "--prebootcommandfile",
                        preboot(folder, alike).toString(),
                        "--deploy",
                        file.getPath()),
                RunningPortal.freePort(),
                settings,
                folder.resolve(alike ? "alike.log" : "bare.log"),
                "/page.html");
    }

    private static Path preboot(Path folder, boolean alike) throws IOException {
        var portals = Path.of("src/main/server/preboot.txt");
        if (alike) {
            return portals;
        }
        var port = Files.readAllLines(portals).stream()
                .filter(line -> line.contains("PREVAIL_HTTP_PORT"))
                .toList();
        return Files.write(folder.resolve("preboot.txt"), port);
    }

    private static File jar(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
