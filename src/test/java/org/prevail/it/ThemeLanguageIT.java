package org.prevail.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client.Answer;

/** A language that only a theme in the owner's folder speaks. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ThemeLanguageIT {
    private static final Path THEME = Path.of(System.getenv("PREVAIL_THEMES_DIR"), "overseas");

    private final World world = new World();
    private final StaffMember owner = StaffMember.owner(world);

    /** Its words are those of English, one of them its own. */
    @BeforeEach
    void aThemeThatSpeaksDutch() throws IOException {
        Files.createDirectories(THEME.resolve("messages"));
        Files.writeString(
                THEME.resolve("theme.properties"), "name=Overseas\nversion=1\nparent=plain\napi=1\nlocales=nl\n");
        try (var bundles = Files.newDirectoryStream(Path.of("webapp-themes/base/messages"), "*_en.properties")) {
            for (var bundle : bundles) {
                var name = bundle.getFileName().toString().replace("_en", "_nl");
                var words = Files.readString(bundle).replaceAll("(?m)^layout.skip=.*$", "layout.skip=Naar de tekst");
                Files.writeString(THEME.resolve("messages").resolve(name), words, UTF_8);
            }
        }
    }

    @AfterEach
    void backToThePlainOne() throws IOException {
        offer("vi en de");
        assertEquals(303, choose("plain").status());
        try (var files = Files.walk(THEME)) {
            files.sorted(Comparator.reverseOrder()).forEach(ThemeLanguageIT::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private Answer choose(String theme) {
        return owner.post("/console/themes/" + theme + "/activation", "/console/themes/" + theme, Map.of());
    }

    private Answer offer(String locales) {
        var form = Jsoup.parse(owner.get("/console/site").body());
        var fields = new HashMap<String, String>();
        form.select("#name, #contactEmail, #returnOrigins")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("locales", locales);
        return owner.post("/console/site", "/console/site", fields);
    }

    @Test
    void aPageInItIsThereOnceTheThemeIsActivatedAndTheSiteOffersIt() {
        assertEquals(422, offer("vi en de nl").status(), "no theme that visitors have speaks it");
        var activated = choose("overseas");
        assertEquals(303, activated.status(), activated.body());
        var offered = offer("vi en de nl");
        assertEquals(303, offered.status(), offered.body());

        String key = world.terms("overseas", "");
        world.publish(key, "Điều khoản.", "Terms.");
        var page = world.visitor().get("/nl/" + key);
        assertEquals(200, page.status(), page.body());
        var dutch = Jsoup.parse(page.body());
        assertEquals("nl", dutch.select("html").attr("lang"));
        assertEquals("Naar de tekst", dutch.select("a.skip").text());
        assertEquals("Nederlands", dutch.select(".languages [aria-current]").text());
        assertEquals(404, world.visitor().get("/nl/" + key + "-none").status());
        for (var address : new String[] {"/nl/", "/nl/search?q=x", "/nl/me", "/nl/" + key + "/versions"}) {
            assertEquals(200, world.visitor().get(address).status(), address);
        }
        var desk = Jsoup.parse(
                owner.client.get("/console/", "Accept-Language", "nl").body());
        assertEquals("vi", desk.select("html").attr("lang"), "staff pages are in a language the product speaks");
        assertTrue(desk.select(".languages [value=nl], .languages [lang=nl]").isEmpty());
        assertFalse(desk.select("link[href*=/assets/plain/]").isEmpty());
        var after = Jsoup.parse(owner.get("/console/").body());
        assertFalse(after.select("link[href*=/assets/plain/]").isEmpty(), "and keep their look");
    }
}
