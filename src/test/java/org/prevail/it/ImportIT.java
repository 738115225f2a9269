package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;

/** Histories brought in as a ZIP: all or nothing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportIT {
    private final World world = new World();

    private Client.Answer send(byte[] zip) {
        return world.editor.post("/api/v1/imports?locale=en", "application/zip", zip);
    }

    private byte[] zip(String... namesAndTexts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        return bytes.toByteArray();
    }

    private String page() {
        return "Group " + world.corner + "/Terms of Service/";
    }

    @Test
    void aHistoryKeepsItsInstantsAndTheSameAgainChangesNothing() {
        var zip = zip(
                page() + "2020-01-02T03:04:05Z.md",
                "First *text*.",
                page() + "2021-01-02T03:04:05Z.md",
                "Second text.");
        var first = send(zip);
        assertEquals(2, first.status() / 100, first.body());
        String key = first.json().getJsonArray("files").getJsonObject(0).getString("document");
        var versions = world.editor
                .get("/api/v1/documents/" + key + "/versions")
                .json()
                .getJsonArray("versions");
        assertEquals(2, versions.size());
        assertEquals("2020-01-02T03:04:05.000Z", versions.getJsonObject(0).getString("effectiveFrom"));
        assertEquals(2, send(zip).status() / 100);
        assertEquals(
                2,
                world.editor
                        .get("/api/v1/documents/" + key + "/versions")
                        .json()
                        .getJsonArray("versions")
                        .size());
        assertEquals(
                1,
                world.editor
                        .get("/api/v1/documents/" + key + "/in-force?at=2020-06-01T00:00:00Z")
                        .json()
                        .getInt("number"));
        assertEquals(
                422,
                send(zip(page() + "2020-01-02T03:04:05Z.md", "Another text.")).status());
    }

    @Test
    void badArchivesAreRefusedWhole() {
        String good = page() + "2020-01-02T03:04:05Z.md";
        assertEquals(
                422,
                send(zip(good, "Text.", "../../evil/2020-01-02T03:04:05Z.md", "x"))
                        .status());
        assertEquals(
                422, send(zip(good, "Text.", "Group/Page/yesterday.md", "x")).status());
        assertTrue(send("not a zip".getBytes(StandardCharsets.UTF_8)).status() == 422);
        var bomb = send(zip(good, "a".repeat(60_000_000)));
        assertTrue(bomb.status() == 422 || bomb.status() == 413, bomb.body());
        var key = "group-" + world.corner + "-terms-of-service";
        assertEquals(404, world.editor.get("/api/v1/documents/" + key).status());
    }

    @Test
    void aWrongEncodingIsNamed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(page() + "2020-01-02T03:04:05Z.md"));
            zip.write(new byte[] {'a', (byte) 0xff, (byte) 0xfe, 'b'});
        }
        var refused = send(bytes.toByteArray());
        assertEquals(422, refused.status());
        assertEquals(1, refused.json().getJsonArray("issues").size());
    }

    @Test
    void theCorpusBecomesSixteenDocumentsWithTheirHistory() throws IOException {
        var corpus = Path.of(System.getProperty("prevail.corpus", "../shared/corpus"), "terms");
        assumeTrue(Files.isDirectory(corpus), "skipped: there is no corpus at " + corpus);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.walk(corpus)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> corpus.relativize(f).getNameCount() == 3)
                    .sorted()
                    .toList()) {
                zip.putNextEntry(new ZipEntry(corpus.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        for (int time = 0; time < 2; time++) {
            assertEquals(2, send(bytes.toByteArray()).status() / 100);
            var documents = world.editor
                    .get("/api/v1/documents")
                    .json()
                    .getJsonArray("documents")
                    .getValuesAs(JsonObject.class);
            var imported = documents.stream()
                    .filter(document -> !document.getString("key").contains("corner-")
                            && document.toString().contains("imported/"))
                    .map(document -> document.getString("key"))
                    .toList();
            assertEquals(16, imported.size(), imported.toString());
            assertEquals(
                    103,
                    imported.stream()
                            .mapToInt(key -> world.editor
                                    .get("/api/v1/documents/" + key + "/versions")
                                    .json()
                                    .getJsonArray("versions")
                                    .size())
                            .sum());
        }
    }
}
