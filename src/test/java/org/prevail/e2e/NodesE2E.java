package org.prevail.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.prevail.it.Await;
import org.prevail.support.Client;
import org.prevail.support.Client.Answer;
import org.prevail.support.Databases;
import org.prevail.support.Receiver;
import org.prevail.support.RunningPortal;

/** Two nodes on one PostgreSQL, of which only the first ever had the owner's folder of themes. */
class NodesE2E {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String PASSWORD = "owner-of-the-tests";
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    private static final Pattern SHOWN = Pattern.compile("/console/presentations/[0-9a-f-]{36}");

    private static Path folder;
    private static Databases databases;
    private static Map<String, String> settings;
    private static RunningPortal first;
    private static RunningPortal second;

    @BeforeAll
    static void start() throws Exception {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "nodes")), "run")
                .toAbsolutePath();
        databases = Databases.postgres(folder);
        settings = databases.settings("portal");
        settings.put("PREVAIL_OWNER_PASSWORD", PASSWORD);
        var seaside = new HashMap<>(settings);
        seaside.put("PREVAIL_THEMES_DIR", seaside().toString());
        first = RunningPortal.start(RunningPortal.freePort(), seaside, folder.resolve("first.log"));
        second = RunningPortal.start(RunningPortal.freePort(), settings, folder.resolve("second.log"));
    }

    @AfterAll
    static void stop() throws IOException {
        second.close();
        first.close();
        databases.close();
    }

    /** A theme with a style, a picture and a template of its own. */
    private static Path seaside() throws IOException {
        var theme = folder.resolve("themes/seaside");
        write(theme, "theme.properties", "name=Seaside\nversion=1.0.0\nparent=plain\napi=1\nstyles=seaside.css\n");
        write(theme, "assets/seaside.css", ".shell { background: url(shell.svg) }\n");
        write(theme, "assets/shell.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
        write(
                theme,
                "templates/document.peb",
                "{% extends \"parent:document\" %}{% block main %}"
                        + "<img class=\"shell\" src=\"{{ asset('shell.svg') }}\" alt=\"\">{{ parent() }}{% endblock %}");
        return theme.getParent();
    }

    private static void write(Path theme, String path, String content) throws IOException {
        var file = theme.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @Test
    void aPastPageIsShownAsItWasByANodeThatNeverHadItsTheme() throws Exception {
        publish("sea");
        var owner = owner(first);
        assertTrue(owner.get("/console/themes").body().contains("Seaside"));
        choose(owner, "/console/themes/seaside", "/activation", Map.of());

        var page = await(second, "/en/sea", "/assets/seaside/");
        assertEquals(page, assets(Client.visitor(first.origin()).get("/en/sea")), "both nodes have one look");
        var reader = Client.visitor(second.origin());
        var decided = reader.form(
                "/en/decisions", Map.of("presentation", reader.get("/en/sea").token(), "decision", "ACCEPTED"));
        assertEquals(303, decided.status(), decided.body());

        choose(owner, "/console/themes/plain", "/activation", Map.of());
        removeThemes();
        await(second, "/en/sea", "/assets/plain/");
        second.close();
        second = RunningPortal.start(RunningPortal.freePort(), settings, folder.resolve("second.log"));

        var legal = owner(second);
        var past = legal.get(shown(legal, decided) + "/rendition");
        assertEquals(200, past.status(), past.body());
        assertTrue(past.body().contains("class=\"shell\""), past.body());
        assertEquals(page, assets(past));
        for (var address : page) {
            var file = Client.visitor(second.origin()).get(address);
            assertEquals(200, file.status(), address);
            assertTrue(file.header("Cache-Control").contains("immutable"), address);
        }
        var style = page.stream().filter(address -> address.endsWith(".css")).toList();
        assertTrue(style.stream()
                .map(address -> Client.visitor(second.origin()).get(address).body())
                .anyMatch(css -> css.contains(".shell")));
    }

    /** The presentation that a receipt is of. */
    private static String shown(Client legal, Answer decided) {
        var found = legal.get("/console/subjects?q=" + decided.location().replaceAll(".*/receipts/|[?].*", ""));
        var record = legal.get(found.location());
        var shown = SHOWN.matcher(record.body());
        assertTrue(shown.find(), record.body());
        return shown.group();
    }

    private static void removeThemes() throws IOException {
        try (var files = Files.walk(folder.resolve("themes"))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void whatAnOwnerSetsOfAPlugInOnOneNodeIsHonouredByAnotherWithinASecond() {
        publish("noted");
        var owner = owner(first);
        var nanos = LongStream.range(0, 5)
                .map(round -> {
                    var note = "Ask for form " + round + ".";
                    choose(
                            owner,
                            "/console/plugins/prevail.note",
                            "/choice",
                            Map.of("on", "true", "setting.heading", "en: Questions?", "setting.text", "en: " + note));
                    long chosen = System.nanoTime();
                    await(second, "/en/noted", note);
                    return System.nanoTime() - chosen;
                })
                .toArray();
        // A busy machine may hold one up, not all of them.
        assertTrue(
                LongStream.of(nanos).min().orElseThrow() < TimeUnit.SECONDS.toNanos(1),
                LongStream.of(nanos).boxed().toList().toString());
    }

    @Test
    void whatAPlugInLeftThatIsGoneIsSeenAndForgotten() {
        publish("left");
        var reader = Client.visitor(first.origin());
        decide(reader, "left");
        change(
                "insert into plugin_choice values (1, 'org.example.gone', 1, true, '{\"rows\":\"x\"}', '2026-01-01', 'test');"
                        + "insert into plugin_secret values (1, 'org.example.gone', 'key', 'a secret of the tests');"
                        + "insert into delivery select 'org.example.gone', 1, id, subject, 1, 0, now(), null, null from decision"
                        + " limit 1;"
                        + "update catalog_revision set revision = revision + 1");
        var owner = owner(first);
        var page = await(owner, "/console/plugins", "It has been on for this site since");
        assertTrue(page.contains("org.example.gone"), page);
        assertTrue(page.contains("<code>key</code>, <code>rows</code>"), page);
        assertTrue(page.contains("1 decision is still to be told to it"), page);
        assertEquals(
                404,
                owner.form(
                                "/console/plugins/prevail.note/removal",
                                Map.of("csrf", owner.get("/console/plugins").csrf()))
                        .status(),
                "it is here");
        choose(owner, "/console/plugins", "/org.example.gone/removal", Map.of());
        assertEquals(0, count("delivery where listener = 'org.example.gone'"));
        assertEquals(0, count("plugin_secret where plugin = 'org.example.gone'"));
        assertEquals(1, count("plugin_choice where plugin = 'org.example.gone' and is_on"), "what was chosen is kept");
        assertEquals(1, count("plugin_choice where plugin = 'org.example.gone' and not is_on and number = 2"));
        assertTrue(read(owner, "/console/plugins").contains("Forgotten: org.example.gone."));
        assertFalse(
                await(owner(second), "/console/plugins", "A note on documents").contains("org.example.gone"));
    }

    @Test
    void whatWasPutAsideIsTriedAgainOrGivenUpByTheOwner() {
        publish("aside");
        var owner = owner(first);
        var webhook = "/console/plugins/prevail.webhook";
        try (var receiver = new Receiver()) {
            choose(
                    owner,
                    webhook,
                    "/choice",
                    Map.of("on", "true", "setting.address", receiver.address(), "setting.secret", PASSWORD));
            putAside(owner, receiver);
            receiver.answers.clear();
            int before = receiver.of("aside").size();
            choose(owner, webhook, "/parked", Map.of("again", "1"));
            var said = read(owner, webhook);
            assertTrue(said.contains("1 decision is tried again."), said);
            await(() -> count("delivery") == 0);
            assertEquals(before + 1, receiver.of("aside").size(), "told when it was tried again");

            putAside(owner, receiver);
            choose(owner, webhook, "/parked", Map.of("drop", "1"));
            said = read(owner, webhook);
            assertTrue(said.contains("1 decision is given up."), said);
            assertEquals(0, count("delivery"));
            assertFalse(read(owner, webhook).contains("/parked"));
            choose(owner, webhook, "/choice", Map.of());
        }
    }

    /** A decision that was tried for the last time. */
    private static void putAside(Client owner, Receiver receiver) {
        for (int i = 0; i < 100; i++) {
            receiver.answers.add(503);
        }
        await(() -> {
            // Until the node knows that it is on, what is decided is not told.
            if (count("delivery") == 0) {
                decide(Client.visitor(first.origin()), "aside");
            }
            change("update delivery set attempts = 23, due_at = '2026-01-01' where parked_at is null");
            return count("delivery where parked_at is null") == 0 && count("delivery where parked_at is not null") == 1;
        });
        var page = read(owner, "/console/plugins/prevail.webhook");
        assertTrue(page.contains("1 of them put aside after too many tries"), page);
        assertTrue(page.contains("the receiver answered 503"), page);
    }

    @Test
    void twoOwnersWhoDisableEachOtherAtOnceLeaveOne() throws Exception {
        change("insert into account (id, login, display_name, password_hash, role, subject, created_at)"
                + " select 900000, 'deputy', 'Deputy', password_hash, role, '00000000-0000-4000-8000-000000000001', created_at from account"
                + " where login = 'owner'");
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 5; round++) {
                change("update account set disabled_at = null where role = 'OWNER'");
                var one = disabling(first, "owner", "deputy");
                var other = disabling(second, "deputy", "owner");
                for (var done : threads.invokeAll(List.of(one, other))) {
                    done.get();
                }
                assertEquals(1, count("account where role = 'OWNER' and disabled_at is null"));
            }
        } finally {
            threads.shutdownNow();
            change("update account set disabled_at = null where role = 'OWNER'");
        }
    }

    /** Signed in, with the page open, and about to send it. */
    private static Callable<Answer> disabling(RunningPortal node, String who, String whom) {
        var person = Client.visitor(node.origin());
        choose(person, "/en/sign-in", "", Map.of("login", who, "password", PASSWORD));
        String csrf = person.get("/console/accounts").csrf();
        int id = number("select id from account where login = '" + whom + "'");
        return () -> person.form("/console/accounts/" + id + "/disabling", Map.of("csrf", csrf));
    }

    private static void decide(Client reader, String key) {
        var decided = reader.form(
                "/en/decisions", Map.of("presentation", reader.get("/en/" + key).token(), "decision", "ACCEPTED"));
        assertEquals(303, decided.status(), decided.body());
    }

    private static void change(String statements) {
        try (var connection = databases.of("portal");
                var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException away) {
            throw new AssertionError(away);
        }
    }

    private static int count(String rows) {
        return number("select count(*) from " + rows);
    }

    private static int number(String query) {
        try (var connection = databases.of("portal");
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getInt(1);
        } catch (SQLException away) {
            throw new AssertionError(away);
        }
    }

    private static void await(BooleanSupplier condition) {
        Await.until(PATIENCE, condition);
    }

    private static String read(Client person, String path) {
        return person.get(path, "Accept-Language", "en").body();
    }

    private static String await(Client person, String path, String expected) {
        await(() -> read(person, path).contains(expected));
        return read(person, path);
    }

    private static List<String> await(RunningPortal node, String path, String expected) {
        await(() -> Client.visitor(node.origin()).get(path).body().contains(expected));
        return assets(Client.visitor(node.origin()).get(path));
    }

    private static List<String> assets(Answer page) {
        return ASSET.matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static Client owner(RunningPortal node) {
        var owner = Client.visitor(node.origin());
        choose(owner, "/en/sign-in", "", Map.of("login", "owner", "password", PASSWORD));
        return owner;
    }

    private static void choose(Client person, String page, String resource, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("csrf", person.get(page).csrf());
        var answer = person.form(page + resource, all);
        assertEquals(303, answer.status(), answer.body());
    }

    private static void publish(String key) {
        var editor = Client.program(first.origin(), Databases.API_TOKEN);
        var document =
                Json.createObjectBuilder().add("key", key).add("kind", "TERMS").add("bindingLocale", "en");
        assertEquals(201, editor.post("/api/v1/documents", document.build()).status());
        var text = Json.createObjectBuilder().add("title", "Terms").add("markdown", "Two nodes show one text.");
        var version = Json.createObjectBuilder()
                .add("changeNote", "First version")
                .add("texts", Json.createObjectBuilder().add("en", text))
                .build();
        assertEquals(
                201,
                editor.post("/api/v1/documents/" + key + "/versions", version).status());
    }
}
