package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prevail.support.Client;
import org.prevail.support.Client.Answer;

/** Somebody at work in the console, by its forms, without scripts. */
final class StaffMember {
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final Pattern LINK = Pattern.compile("http[^\\s<\"]+(/[a-z]+/reset-password/[^\\s<\"]+)");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    final Client client;

    private StaffMember(Client client) {
        this.client = client;
    }

    static StaffMember owner(World world) {
        return signIn(world.visitor(), "owner", "owner-of-the-tests");
    }

    /** Made by the owner; their password is chosen by the one-time link. */
    static StaffMember of(World world, String role) {
        var owner = owner(world);
        String login = role.toLowerCase(java.util.Locale.ROOT) + "-" + world.corner + "-" + PEOPLE.incrementAndGet()
                + (role.equals("MEMBER") ? "@example.com" : "");
        var made = owner.post(
                "/console/accounts", "/console/accounts", Map.of("login", login, "displayName", login, "role", role));
        assertEquals(200, made.status(), made.body());
        var link = LINK.matcher(made.body());
        if (!link.find()) {
            throw new AssertionError("no link: " + made.body());
        }
        var person = new StaffMember(world.visitor());
        String password = "a long password of " + role;
        assertEquals(
                303,
                person.post(link.group(1), link.group(1), Map.of("password", password))
                        .status());
        return signIn(person.client, login, password);
    }

    private static StaffMember signIn(Client client, String login, String password) {
        var person = new StaffMember(client);
        var answer = person.post("/en/sign-in", "/en/sign-in", Map.of("login", login, "password", password));
        assertEquals(303, answer.status(), answer.body());
        return person;
    }

    Answer get(String path) {
        return client.get(path, "Accept-Language", "en");
    }

    /** Opens the page, and sends these fields with its token. */
    Answer post(String path, String page, Map<String, String> fields) {
        return send(path, get(page), fields);
    }

    /** Sends a form of a page that is open already: its hidden fields, and these. */
    Answer send(String path, Answer page, Map<String, String> fields, String... headers) {
        var all = new LinkedHashMap<String, String>();
        var hidden = HIDDEN.matcher(page.body());
        while (hidden.find()) {
            all.put(hidden.group(1), unescaped(hidden.group(2)));
        }
        all.putAll(fields);
        var sent = Stream.concat(Stream.of("Accept-Language", "en"), Stream.of(headers));
        return client.form(path, all, sent.toArray(String[]::new));
    }

    /** Terms in a corner of the world, by name; {@code place} is below the corner. */
    String terms(World world, String name, String place) {
        String key = world.corner + "-" + name;
        var fields = Map.of(
                "key", key,
                "kind", "TERMS",
                "bindingLocale", "vi",
                "scope", world.scope(place),
                "audience", "everyone",
                "relation", "SUPPLEMENTS");
        assertEquals(
                303,
                post("/console/documents/new", "/console/documents/new", fields).status());
        return key;
    }

    /** @param when the query that chooses the instants, empty for at once */
    void publish(World world, String key, String place, String vi, String en, String when) {
        String draft = "/console/documents/" + key + "/draft";
        var fields = draft(world, vi, en);
        fields.put("scope", world.scope(place));
        var saved = post(draft, draft, fields);
        assertEquals(303, saved.status(), saved.body());
        var published = post(draft + "/publication", draft + "/publication" + when, Map.of());
        assertEquals(303, published.status(), published.body());
    }

    static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** What a draft's form has besides its token and revision. */
    static Map<String, String> draft(World world, String vi, String en) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("texts.vi.title", vi.isEmpty() ? "" : "Điều khoản thử");
        fields.put("texts.vi.summary", "");
        fields.put("texts.vi.markdown", vi);
        fields.put("texts.en.title", en.isEmpty() ? "" : "Terms on trial");
        fields.put("texts.en.summary", "");
        fields.put("texts.en.markdown", en);
        fields.put("changeNote", "A note");
        fields.put("scope", world.scope(""));
        fields.put("audience", "everyone");
        fields.put("group", "");
        fields.put("relation", "SUPPLEMENTS");
        fields.put("asks", "AGREEMENT");
        fields.put("order", "0");
        return fields;
    }
}
