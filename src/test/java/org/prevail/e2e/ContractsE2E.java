package org.prevail.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.prevail.support.ForeignPlugins;

/** What authors of plug-ins get of the build. */
class ContractsE2E {
    @Test
    void everyContractHasAPageOfItsDescriptionAndNothingElseHas() throws IOException {
        try (var contracts = new JarFile(ForeignPlugins.contracts().toFile());
                var described = new JarFile(javadoc().toFile())) {
            var types = contracts.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.matches("org/prevail/spi/[A-Z]\\w+\\.class"))
                    .toList();
            assertTrue(types.contains("org/prevail/spi/PageSection.class"), types.toString());
            types.forEach(type -> assertTrue(described.getEntry(type.replace(".class", ".html")) != null, type));
            assertEquals(
                    0,
                    described.stream()
                            .filter(entry -> entry.getName().matches("org/prevail/(?!spi/).+\\.html"))
                            .count());
        }
    }

    private static Path javadoc() throws IOException {
        try (var built = Files.list(Path.of("target"))) {
            return built.filter(file -> file.getFileName().toString().matches("prevail-spi-.*-javadoc\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the build makes it in package"));
        }
    }
}
