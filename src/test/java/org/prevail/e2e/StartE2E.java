package org.prevail.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prevail.support.Client;
import org.prevail.support.RunningPortal;

/** What an owner can get wrong is said in one clear line, before anything is started. */
class StartE2E {
    @TempDir
    Path folder;

    /** The one line said, without its {@code prevail: }. */
    private String refused(Map<String, String> settings) throws Exception {
        var all = new HashMap<>(Map.of(
                "PREVAIL_DATA_DIR", folder.resolve("data").toString(),
                "PREVAIL_HTTP_PORT", Integer.toString(RunningPortal.freePort())));
        all.putAll(settings);
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("prevail.jar", "target/prevail.jar"))
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PREVAIL_"));
        builder.environment().putAll(all);
        var process = builder.start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            assertEquals(2, process.exitValue(), said);
            List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
            assertEquals(1, lines.size(), said);
            assertTrue(lines.get(0).startsWith("prevail: "), said);
            return lines.get(0).substring(9);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aPortInUseIsNamed() throws Exception {
        try (var taken = new ServerSocket(0)) {
            String line = refused(Map.of("PREVAIL_HTTP_PORT", Integer.toString(taken.getLocalPort())));
            assertTrue(line.contains("port " + taken.getLocalPort() + " is in use"), line);
            assertTrue(line.contains("PREVAIL_HTTP_PORT"), line);
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("a-file"), "");
        String line = refused(Map.of("PREVAIL_DATA_DIR", file.resolve("data").toString()));
        assertTrue(line.contains("cannot be written"), line);
        assertTrue(line.contains("PREVAIL_DATA_DIR"), line);
    }

    @Test
    void aDatabaseThatCannotBeReachedIsNamed() throws Exception {
        String line = refused(Map.of("PREVAIL_DB_URL", "jdbc:postgresql://127.0.0.1:1/prevail"));
        assertTrue(line.startsWith("the database of PREVAIL_DB_URL cannot be used"), line);
    }

    @Test
    void aSecondPortalOnOneDataFolderIsRefusedHoweverLongTheFirstHasRun() throws Exception {
        Path data = folder.resolve("data");
        var settings = Map.of("PREVAIL_DATA_DIR", data.toString());
        try (var first = RunningPortal.start(RunningPortal.freePort(), settings, folder.resolve("portal.log"))) {
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(first.pid()),
                            "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            String line = refused(settings);
            assertTrue(line.startsWith("another Prevail is running on the data folder"), line);
        }
    }

    /**
     * What is in no order of its own is in another one at each start, and libraries ask the machine for its language, zone and
     * encoding: what is sent, and proves what was said, is the same.
     */
    @Test
    void aRestartOnAMachineInAnotherLanguageZoneAndEncodingChangesNoPageAndNoFile() throws Exception {
        int port = RunningPortal.freePort();
        var settings = new HashMap<>(Map.of(
                "PREVAIL_DATA_DIR",
                folder.resolve("data").toString(),
                "PREVAIL_DEMO",
                "true",
                "PREVAIL_API_TOKEN",
                "of-this-test-only"));
        var before = sent(port, settings);
        settings.put(
                "JAVA_TOOL_OPTIONS",
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Europe/Berlin -Dfile.encoding=ISO-8859-9");
        var after = sent(port, settings);
        before.forEach((address, said) -> assertEquals(said, after.get(address), address));
        assertAnInstantThatClocksThereLeaveOutIsKept(port, settings);
    }

    /** That night clocks go from 2:00 to 3:00, and a wall time between them is taken for one an hour later. */
    private void assertAnInstantThatClocksThereLeaveOutIsKept(int port, Map<String, String> settings) {
        try (var portal = RunningPortal.start(port, settings, folder.resolve("portal.log"))) {
            var program = Client.program(portal.origin(), "of-this-test-only");
            for (String instant : List.of("2027-03-28T02:30:00Z", "2027-03-28T03:30:00Z")) {
                var answer = program.post("/api/v1/documents/privacy/versions", scheduled(instant));
                assertEquals(201, answer.status(), answer.body());
                var stored = program.get(
                        "/api/v1/documents/privacy/versions/" + answer.json().getInt("number"));
                assertEquals(Instant.parse(instant), Instant.parse(stored.json().getString("effectiveFrom")));
            }
        }
    }

    private static JsonObject scheduled(String instant) {
        var text = Json.createObjectBuilder().add("title", "Chính sách").add("markdown", "Từ " + instant + ".");
        return Json.createObjectBuilder()
                .add("changeNote", "Sau này")
                .add("effectiveFrom", instant)
                .add("texts", Json.createObjectBuilder().add("vi", text))
                .build();
    }

    private Map<String, String> sent(int port, Map<String, String> settings) throws Exception {
        var sent = new TreeMap<String, String>();
        try (var portal = RunningPortal.start(port, settings, folder.resolve("portal.log"))) {
            for (var address : List.of(
                    "/vi/",
                    "/en/",
                    "/vi/fiber-terms",
                    "/vi/fiber-terms/versions",
                    "/vi/fiber-terms/versions/1",
                    "/vi/fiber-terms/versions/1.pdf",
                    "/en/fiber-terms/compare/1..2",
                    "/en/fiber-terms/compare/1..2.pdf",
                    "/en/fiber-terms/compare/1..2.docx",
                    "/en/fiber-terms/compare/1..2.json",
                    "/en/for/services/fiber",
                    "/vi/accept?scope=services/fiber&return=/",
                    "/vi/search?q=c%C3%A1p",
                    "/feed.atom",
                    "/sitemap.xml",
                    "/api/v1/documents",
                    "/api/v1/documents/fiber-terms/versions",
                    "/api/v1/documents/fiber-terms/versions/2",
                    "/api/v1/documents/fiber-terms/comparisons/1..2?locale=vi",
                    "/api/v1/governing?scope=services/fiber")) {
                sent.put(address, sent(portal.origin() + address));
            }
        }
        return sent;
    }

    /** Bytes as characters, without what is another for each reader. */
    private static String sent(String address) throws IOException {
        var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer of-this-test-only");
        assertEquals(200, connection.getResponseCode(), address);
        try (var body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replaceAll("name=\"(presentation|csrf)\" value=\"[^\"]*\"", "");
        }
    }

    /** A search engine takes a page off its list for a 404, and a host system a subject's obligations for unknown. */
    @Test
    void noAnswerIsGivenBeforeItServes() throws Exception {
        int port = RunningPortal.freePort();
        var answers = new ConcurrentLinkedQueue<Integer>();
        var asking = new Thread(() -> {
            while (!answers.contains(200) && !Thread.currentThread().isInterrupted()) {
                answer(port).ifPresent(answers::add);
            }
        });
        asking.start();
        var settings = Map.of("PREVAIL_DATA_DIR", folder.resolve("data").toString());
        try (var portal = RunningPortal.start(port, settings, folder.resolve("portal.log"))) {
            asking.join(20_000);
            assertEquals(List.of(200), List.copyOf(answers), portal.origin());
        } finally {
            asking.interrupt();
        }
    }

    private static Optional<Integer> answer(int port) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/en/").toURL().openConnection();
            return Optional.of(connection.getResponseCode());
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    @Test
    void aWrongSettingIsNamed() throws Exception {
        assertTrue(refused(Map.of("PREVAIL_DEMO", "maybe")).startsWith("PREVAIL_DEMO must be true or false"));
        assertTrue(refused(Map.of("PREVAIL_PORT", "1")).startsWith("unknown setting PREVAIL_PORT"));
        assertTrue(refused(Map.of("PREVAIL_THEMES_DIR", "/no/such/folder")).startsWith("PREVAIL_THEMES_DIR must be"));
        assertTrue(refused(Map.of("PREVAIL_DB_URL", "jdbc:oracle:x")).contains("jdbc:postgresql:"));
    }
}
