package org.prevail.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prevail.support.Client;
import org.prevail.support.Databases;
import org.prevail.support.RunningPortal;

/**
 * Measures the portal against bare parts of the same server, alternately in one run, and prints ratios with their spread;
 * {@code docs/benchmark.md} says how to read them. {@code mvn -Pbench verify} runs it.
 */
public final class Bench {
    private static final int ROUNDS = Integer.getInteger("prevail.bench.rounds", 3);
    private static final int WARMING = Integer.getInteger("prevail.bench.warming", 8);
    private static final double SECONDS = Integer.getInteger("prevail.bench.seconds", 5);
    /** Which lines are measured, as a regular expression that finds "H2, first views" and the like. */
    private static final Pattern ONLY = Pattern.compile(System.getProperty("prevail.bench.only", ".*"));

    private static final int DECISIONS = Integer.getInteger("prevail.bench.decisions", 6000);

    private final Databases databases;
    private final Table table;
    private RunningPortal portal;
    private RunningPortal bare;

    private Bench(Databases databases, Table table) {
        this.databases = databases;
        this.table = table;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "run")
                .toAbsolutePath();
        var table = new Table();
        try (var h2 = Databases.h2(Files.createDirectories(folder.resolve("h2")))) {
            new Bench(h2, table).run(true);
        }
        try (var postgres = Databases.postgres(Files.createDirectories(folder.resolve("postgresql")))) {
            new Bench(postgres, table).run(false);
        }
        table.add(String.format(
                Locale.ROOT,
                "%-52s %10.2f µs %38s wanted < 5 µs",
                "resolving a place among 10,000 documents",
                Resolving.nanoseconds() / 1000,
                ""));
    }

    private void run(boolean pages) throws Exception {
        RawCommits.prepare(databases);
        Path folder = databases.folder();
        portal = RunningPortal.start(
                RunningPortal.freePort(), databases.settings("portal"), folder.resolve("portal.log"));
        try {
            publish();
            byte[] page =
                    Client.visitor(portal.origin()).get("/en/bench").body().getBytes(StandardCharsets.UTF_8);
            bare = BareServer.start(databases.settings("bare"), page, folder, false);
            table.add(databases.name() + ", page of " + page.length + " bytes");
            if (pages && wanted("known pages")) {
                knownVisitors();
                besideOneAlike(page);
            }
            if (wanted("first views")) {
                firstViews();
            }
            if (wanted("decisions")) {
                decisions();
            }
        } finally {
            portal.close();
            if (bare != null) {
                bare.close();
            }
        }
    }

    private boolean wanted(String lines) {
        return ONLY.matcher(databases.name() + ", " + lines).find();
    }

    private void publish() {
        var editor = Client.program(portal.origin(), Databases.API_TOKEN);
        require(
                201,
                editor.post(
                        "/api/v1/documents",
                        Json.createObjectBuilder()
                                .add("key", "bench")
                                .add("kind", "TERMS")
                                .add("bindingLocale", "en")
                                .build()));
        require(
                201,
                editor.post(
                        "/api/v1/documents/bench/versions",
                        Json.createObjectBuilder()
                                .add("changeNote", "First version")
                                .add(
                                        "texts",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "en",
                                                        Json.createObjectBuilder()
                                                                .add("title", "Terms of the benchmark")
                                                                .add("markdown", text())))
                                .build()));
    }

    /** Real prose, since what is sent packed depends on it: what is at the beginning of the longest text of the demo site. */
    private static String text() {
        try (var demo = Bench.class.getResourceAsStream("/demo/fiber-terms/1.en.md")) {
            String whole = new String(demo.readAllBytes(), StandardCharsets.UTF_8);
            String said = whole.substring(whole.indexOf("\n---\n") + 5).strip();
            return said.substring(0, said.lastIndexOf("\n\n", 10_000));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static void require(int status, Client.Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.status() + ": " + answer.body());
        }
    }

    private void knownVisitors() throws Exception {
        byte[] known = known();
        byte[] file = Load.get("/page.html");
        Measured theirs = () -> load(bare, 200).run(n -> file, SECONDS, Long.MAX_VALUE);
        table.add(
                "a known visitor's page / the static file",
                pair(WARMING, () -> load(portal, 200).run(n -> known, SECONDS, Long.MAX_VALUE), theirs),
                ">= 0.9, p99 <= 1.5");
        // As browsers ask for both; the static file is sent as it is.
        byte[] packed = known("Accept-Encoding", "gzip, deflate, br, zstd");
        table.add(
                "the same to whoever takes gzip / the static file",
                pair(1, () -> load(portal, 200).run(n -> packed, SECONDS, Long.MAX_VALUE), theirs),
                ">= 0.9, p99 <= 1.5");
    }

    /** How much of it is how the portal sets the server up. */
    private void besideOneAlike(byte[] page) throws Exception {
        bare.close();
        try (var alike = BareServer.start(databases.settings("alike"), page, databases.folder(), true)) {
            byte[] known = known();
            byte[] file = Load.get("/page.html");
            table.add(
                    "the same / the file, the server set up alike",
                    pair(
                            2,
                            () -> load(portal, 200).run(n -> known, SECONDS, Long.MAX_VALUE),
                            () -> load(alike, 200).run(n -> file, SECONDS, Long.MAX_VALUE)),
                    "reported");
        }
        bare = BareServer.start(databases.settings("bare"), page, databases.folder(), false);
    }

    private byte[] known(String... headers) {
        String cookie = Client.visitor(portal.origin())
                .get("/en/bench")
                .header("Set-Cookie")
                .split(";")[0];
        return Load.get(
                "/en/bench",
                Stream.concat(Stream.of("Cookie", cookie), Stream.of(headers)).toArray(String[]::new));
    }

    private void firstViews() throws Exception {
        byte[] view = Load.get("/en/bench");
        byte[] row = Load.get("/row");
        Measured ours = () -> load(portal, 200).run(n -> view, SECONDS, Long.MAX_VALUE);
        table.add(
                "first views, recorded / servlet, row and commit each",
                pair(WARMING, ours, () -> load(bare, 200).run(n -> row, SECONDS, Long.MAX_VALUE)),
                ">= 1.5");
        table.add(
                "first views, recorded / raw JDBC commits",
                pair(1, ours, () -> RawCommits.run(databases, SECONDS)),
                "reported");
    }

    private void decisions() throws Exception {
        byte[] post = Load.form("/row", "presentation=" + "x".repeat(400) + "&decision=ACCEPTED");
        Measured ours = () -> {
            var forms = forms();
            return load(portal, 303).run(n -> forms.get((int) n), 600, forms.size());
        };
        table.add(
                "decisions / servlet, row and commit each",
                pair(WARMING, ours, () -> load(bare, 303).run(n -> post, SECONDS, Long.MAX_VALUE)),
                ">= 0.6");
        table.add("decisions / raw JDBC commits", pair(1, ours, () -> RawCommits.run(databases, SECONDS)), "reported");
    }

    /** Forms of as many new visitors, collected before the clock runs. */
    private List<byte[]> forms() {
        var forms = new ArrayList<byte[]>();
        var visitor = Client.withoutCookies(portal.origin());
        for (int i = 0; i < DECISIONS; i++) {
            var page = visitor.get("/en/bench");
            forms.add(Load.form(
                    "/en/decisions",
                    "presentation=" + page.token() + "&decision=ACCEPTED",
                    "Cookie",
                    page.header("Set-Cookie").split(";")[0]));
        }
        return forms;
    }

    @FunctionalInterface
    private interface Measured {
        Load.Result run() throws Exception;
    }

    /** @param warming unmeasured rounds of each, up to three times as many while ours still get faster; then alternating ones */
    private static Table.Pair pair(int warming, Measured ours, Measured theirs) throws Exception {
        var pair = new Table.Pair();
        double before;
        double now = 0;
        int round = 0;
        do {
            before = now;
            now = ours.run().perSecond();
            theirs.run();
            round++;
        } while (round < warming || round < 3 * warming && now > 1.05 * before);
        for (int measured = 0; measured < ROUNDS; measured++) {
            pair.round(ours.run(), theirs.run());
        }
        return pair;
    }

    private static Load load(RunningPortal server, int status) {
        return new Load(java.net.URI.create(server.origin()).getPort(), status);
    }
}
