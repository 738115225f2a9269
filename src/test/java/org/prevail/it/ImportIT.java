package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private static List<String> issues(Client.Answer refused) {
        assertEquals(422, refused.status(), refused.body());
        return refused.json().getJsonArray("issues").getValuesAs(JsonObject.class).stream()
                .map(issue -> issue.getString("field") + " " + issue.getString("code"))
                .toList();
    }

    @Test
    void everyBadFileIsNamedAtOnce() {
        String good = page() + "2020-01-02T03:04:05Z.md";
        var refused = send(zip(
                good,
                "Text.",
                page() + "2020-01-02T030405Z.md",
                "Text.",
                page() + "2021-01-02T030405Z.md",
                "~~Struck~~ text.",
                page() + "2022-01-02T030405Z.md",
                "a\u0000b",
                page() + "2999-01-02T030405Z.md",
                "Text.",
                "/a" + page() + "2020-01-02T030405Z.md",
                "Text.",
                "readme.txt",
                "Text."));
        assertEquals(
                List.of(
                        "/a" + page() + "2020-01-02T030405Z.md import.name-unusable",
                        "readme.txt import.depth",
                        page() + "2999-01-02T030405Z.md import.future",
                        page() + "2020-01-02T030405Z.md import.twice",
                        page() + "2021-01-02T030405Z.md markdown.struck-through",
                        page() + "2022-01-02T030405Z.md text.nul"),
                issues(refused));
    }

    @Test
    void aHistoryGrowsWhereverSomethingIsFound() {
        String at2020 = page() + "2020-01-02T030405Z.md";
        assertEquals(201, send(zip(at2020, "First.")).status());
        String at2021 = page() + "2021-01-02T030405Z.md";
        var grown = send(zip(at2021, "Second.", at2020, "First."));
        assertEquals(1, grown.json().getInt("versions"));
        assertEquals(0, grown.json().getInt("documents"));
        assertEquals(2, grown.json().getJsonArray("files").getJsonObject(0).getInt("version"));
        String at2019 = page() + "2019-01-02T030405Z.md";
        assertEquals(201, send(zip(at2019, "Zeroth.")).status());
        String key = grown.json().getJsonArray("files").getJsonObject(0).getString("document");
        String address = "/api/v1/documents/" + key;
        assertEquals(
                3,
                world.editor
                        .get(address + "/in-force?at=2019-06-01T00:00:00Z")
                        .json()
                        .getInt("number"));
        assertEquals(2, world.editor.get(address + "/in-force").json().getInt("number"));
        String history = world.visitor().get("/en/" + key + "/versions").body();
        assertTrue(history.indexOf("versions/2\"") < history.indexOf("versions/1\""), "newest first");
        assertTrue(
                history.indexOf("versions/1\"") < history.indexOf("versions/3\""), "the one found last is the oldest");
        assertEquals(
                200,
                send(zip(at2021, "Second.", at2020, "First.", at2019, "Zeroth."))
                        .status());
        assertEquals(
                List.of(at2021 + " import.other-locale"),
                issues(world.editor.post(
                                "/api/v1/imports?locale=vi",
                                "application/zip",
                                zip(page() + "2022-01-02T030405Z.md", "Third.")))
                        .stream()
                        .map(issue -> issue.replace("2022", "2021"))
                        .toList());
    }

    @Test
    void r2WhereverItIsShownItSaysThatItWasNotPublishedHere() {
        String page = page();
        String key = send(zip(page + "2020-01-02T030405Z.md", "First.", page + "2021-01-02T030405Z.md", "Zzimported."))
                .json()
                .getJsonArray("files")
                .getJsonObject(0)
                .getString("document");
        for (String path : List.of("/en/" + key, "/en/search?q=zzimported", "/en/" + key + "/compare/1..2")) {
            var shown = world.visitor().get(path);
            assertEquals(200, shown.status());
            assertTrue(shown.body().contains("not published here."), path);
        }
    }

    @Test
    void whereSomethingWasPublishedHereNoHistoryIsPutIn() {
        String at2020 = page() + "2020-01-02T030405Z.md";
        String key = send(zip(at2020, "First."))
                .json()
                .getJsonArray("files")
                .getJsonObject(0)
                .getString("document");
        var here = jakarta.json.Json.createObjectBuilder()
                .add("changeNote", "Placed.")
                .add("texts", jakarta.json.Json.createObjectBuilder().add("en", World.text("Terms", "Here.")))
                .add("placement", jakarta.json.Json.createObjectBuilder().add("scope", world.corner));
        assertEquals(2, world.publish(key, here.build()));
        assertEquals(200, send(zip(at2020, "First.")).status());
        String at2021 = page() + "2021-01-02T030405Z.md";
        assertEquals(List.of(at2021 + " import.published-here"), issues(send(zip(at2021, "Second."))));
        var versions = world.editor
                .get("/api/v1/documents/" + key + "/versions")
                .json()
                .getJsonArray("versions");
        assertFalse(versions.getJsonObject(0).isNull("importedAt"));
        assertTrue(versions.getJsonObject(1).isNull("importedAt"));
    }

    @Test
    void anImportNamesItsLanguage() {
        var zip = zip(page() + "2020-01-02T030405Z.md", "Text.");
        for (String locale : List.of("", "?locale=xx")) {
            var refused = world.editor.post("/api/v1/imports" + locale, "application/zip", zip);
            assertTrue(issues(refused).get(0).startsWith("locale "), refused.body());
        }
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
