package org.prevail.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prevail.document.Site;
import org.prevail.document.ThemeChoice;
import org.prevail.portal.view.ContactView;

class ThemesTest {
    private static final ContactView CONTACT = new ContactView(List.of());

    @TempDir
    private Path folder;

    private final Site site = new Site(1, "Sao Mai", "legal@example.com").trying(new ThemeChoice("mine", "", "", 1));
    private Themes themes;

    @BeforeEach
    void aThemeInAFolder() throws IOException {
        write("mine/theme.properties", "name=Mine\nversion=1\nparent=plain\napi=1\nstyles=mine.css\n");
        write("mine/assets/mine.css", "body { color: black; }");
        write("mine/templates/contact.peb", "{% extends \"parent:contact\" %}");
        themes = new Themes(new ThemeShelf(Optional.of(folder)), Optional.empty(), true);
    }

    private void write(String path, String content) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String contact() {
        return themes.of(site).render("contact", "en", SiteView.of(site), CONTACT);
    }

    @Test
    void stylesAddUpParentsFirstEachInALayerOfItsOwn() {
        var page = contact();
        assertTrue(page.indexOf("/site.css") < page.indexOf("/mine.css"), page);
        var style = new String(
                themes.asset("mine", "mine.css").orElseThrow().content(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(
                style.startsWith("@layer theme-base, theme-plain, theme-mine, settings;\n@layer theme-mine {"), style);
    }

    @Test
    void aStyleThatLooksShareIsInTheLayerOfTheOneThatListsIt() {
        contact();
        var style = new String(
                themes.asset("mine", "redline.css").orElseThrow().content(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(style.contains("\n@layer theme-plain {"), style.substring(0, 120));
    }

    @Test
    void inDevelopmentAnEditIsThereAtTheNextRequest() throws IOException {
        var hash = themes.of(site).hash();
        long state = themes.state();
        write("mine/assets/mine.css", "body { color: navy; }");
        assertNotEquals(hash, themes.of(site).hash());
        assertNotEquals(state, themes.state());
    }

    @Test
    void aBrokenThemeIsReplacedByBaseAndSaysWhyUntilItIsMended() throws IOException {
        write("mine/templates/contact.peb", "{% if %}");
        assertEquals("base", themes.of(site).name());
        assertEquals("template", themes.broken(site).get(0).code());
        write("mine/templates/contact.peb", "{% extends \"parent:contact\" %} ");
        assertEquals("mine", themes.of(site).name());
        assertTrue(themes.broken(site).isEmpty());
    }

    @Test
    void aPageThatOnlyTheThemeCannotRenderBreaksTheTheme() throws IOException {
        write(
                "mine/templates/contact.peb",
                "{% extends \"parent:contact\" %}{% block main %}{{ view.nothing }}{% endblock %}");
        assertTrue(contact().contains("legal@example.com"), "the page itself is base's already");
        assertEquals("base", themes.of(site).name());
        assertEquals("render", themes.broken(site).get(0).code());
    }

    @Test
    void aTemplateThatIncludesItselfWithoutEndBreaksTheTheme() throws IOException {
        write("mine/templates/fragments/again.peb", "{% include \"fragments/again\" %}");
        write(
                "mine/templates/contact.peb",
                "{% extends \"parent:contact\" %}{% block main %}{% include \"fragments/again\" %}{% endblock %}");
        assertTrue(contact().contains("legal@example.com"), "the page itself is base's already");
        assertEquals("render", themes.broken(site).get(0).code());
    }

    /** It lacks most messages, as it does some after an update of the product. */
    @Test
    void aPageInALanguageThatOnlyABrokenThemeSpeaksIsBasesInAnotherOfTheSites() throws IOException {
        write("mine/messages/layout_nl.properties", "layout.skip=Naar de tekst\n");
        var page = themes.of(site).render("contact", "nl", SiteView.of(site), CONTACT);
        assertTrue(page.contains("<html lang=\"vi\""), page);
        assertEquals("render", themes.broken(site).get(0).code());
        assertEquals(page, themes.of(site).render("contact", "nl", SiteView.of(site), CONTACT), "and so it stays");
        assertEquals("vi", themes.of(site).messages("nl").locale());
        assertTrue(themes.of(site).time(Instant.EPOCH, "nl", site.zone()).contains("1970"));
    }

    @Test
    void staffPagesHaveThePackedLookWhateverTheSites() throws IOException {
        write("plain/theme.properties", "name=P\nversion=1\nparent=nowhere\napi=1\n");
        assertEquals("base", themes.of(site).name());
        assertEquals("plain", themes.of(site.trying(ThemeChoice.CONSOLE)).name());
    }

    @Test
    void theOwnersValuesComeBeforeTheThemesAndOnlyIfTheyAreOfTheirKind() {
        var given = site.trying(new ThemeChoice("mine", "accent=#112233\nmeasure=nonsense;}", "", 2));
        var settings = themes.of(given).assets().stream()
                .filter(asset -> asset.path().equals("settings.css"))
                .map(asset -> new String(asset.content(), java.nio.charset.StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        assertTrue(settings.contains("--accent: #112233"), settings);
        assertTrue(!settings.contains("nonsense"), settings);
    }

    @Test
    void whatIsKeptIsTheThemeWithAllItInherits() {
        var shelf = new ThemeShelf(Optional.of(folder));
        var whole = shelf.find("mine", Map.of()).orElseThrow().whole().orElseThrow();
        var archive = ThemeArchive.of(whole);
        assertEquals(List.of("mine"), List.copyOf(ThemeArchive.outside(archive).keySet()));
        var again = new PebbleTheme(ThemeChain.of("mine", ThemeArchive.everything(archive)), Map.of());
        assertEquals(whole.hash(), again.hash());
    }
}
