package org.prevail.bench;

import java.io.File;
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

/** The same Payara Micro with nothing in it but a static file and {@link BareServlet}. */
final class BareServer {
    private BareServer() {}

    static RunningPortal start(Map<String, String> settings, byte[] page, Path folder) {
        var war = ShrinkWrap.create(WebArchive.class, "ROOT.war")
                .addClasses(BareServlet.class, Rows.class, PortalDataSource.class, Configuration.class)
                .addClasses(Configuration.class.getDeclaredClasses())
                .addAsLibraries(jar(org.h2.Driver.class), jar(org.postgresql.Driver.class))
                .addAsWebResource(new ByteArrayAsset(page), "page.html")
                .addAsWebInfResource(new File("src/main/webapp/WEB-INF/glassfish-web.xml"))
                .addAsWebInfResource(
                        new StringAsset("<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"/>"),
                        "web.xml");
        File file = folder.resolve("ROOT.war").toFile();
        war.as(ZipExporter.class).exportTo(file, true);
        return RunningPortal.start(
                List.of(
                        "-Xmx1500m",
                        "-jar",
                        "target/payara-micro.jar",
                        "--nohazelcast",
                        "--prebootcommandfile",
                        "src/main/server/preboot.txt",
                        "--deploy",
                        file.getPath()),
                RunningPortal.freePort(),
                settings,
                folder.resolve("bare.log"),
                "/page.html");
    }

    private static File jar(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
