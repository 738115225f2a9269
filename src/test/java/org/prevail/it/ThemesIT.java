package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client.Answer;

/** Themes as an owner chooses them, and as visitors get them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ThemesIT {
    private static final Pattern STYLE = Pattern.compile("href=\"(/assets/[^\"]+\\.css)\"");

    private final World world = new World();
    private final StaffMember owner = StaffMember.owner(world);

    @AfterEach
    void backToThePlainOne() {
        assertEquals(303, choose("plain", "activation", Map.of()).status());
    }

    private Answer choose(String theme, String what, Map<String, String> settings) {
        return owner.post("/console/themes/" + theme + "/" + what, "/console/themes/" + theme, settings);
    }

    private String style(String page) {
        var style = STYLE.matcher(page);
        assertTrue(style.find(), page);
        return style.group(1);
    }

    private String visitorsStyle() {
        return style(world.visitor().get("/en/").body());
    }

    @Test
    void anOwnerTriesAThemeThatNobodyElseSees() {
        assertEquals(303, choose("ledger", "trial", Map.of()).status());
        var tried = owner.get("/en/").body();
        assertTrue(style(tried).startsWith("/assets/ledger/"), tried);
        assertTrue(tried.contains("You are trying the theme ledger"), tried);
        assertTrue(visitorsStyle().startsWith("/assets/plain/"));
        assertTrue(
                style(owner.get("/console/themes").body()).startsWith("/assets/plain/"), "staff pages keep their look");
        assertEquals(
                303,
                owner.post("/console/themes/ledger/trial/end", "/en/", Map.of()).status());
        assertTrue(style(owner.get("/en/").body()).startsWith("/assets/plain/"));
    }

    @Test
    void anActivatedThemeIsGivenToVisitorsAndItsFilesStayWhenAnotherFollows() {
        String before = visitorsStyle();
        assertEquals(303, choose("ledger", "activation", Map.of()).status());
        String after = visitorsStyle();
        assertTrue(after.startsWith("/assets/ledger/"), after);
        assertTrue(owner.get("/console/themes").body().contains("Given to visitors"));
        backToThePlainOne();
        for (var style : new String[] {before, after}) {
            var file = world.visitor().get(style);
            assertEquals(200, file.status(), style);
            assertTrue(file.body().contains("@layer theme-base, theme-"), style);
        }
    }

    @Test
    void whatAnOwnerSetsIsAStyleBehindAllOthersAndAColourTooPaleIsRefused() {
        var chosen = choose("plain", "activation", Map.of("setting.accent", "#123456"));
        assertEquals(303, chosen.status(), chosen.body());
        var page = world.visitor().get("/en/").body();
        assertTrue(page.contains("/settings.css"), page);
        var settings = style(page).replace("site.css", "settings.css");
        assertTrue(world.visitor().get(settings).body().contains("--accent: #123456"));
        var pale = choose("plain", "activation", Map.of("setting.accent", "#dddddd"));
        assertEquals(422, pale.status());
        assertTrue(pale.body().contains("has a contrast of"), pale.body());
        var none = choose("plain", "activation", Map.of("setting.measure", "wide"));
        assertEquals(422, none.status());
        assertTrue(none.body().contains("does not take that value"), none.body());
    }

    @Test
    void aBrokenThemeCannotBeActivatedAndSaysWhy() {
        var list = owner.get("/console/themes").body();
        assertTrue(list.contains("The template contact does not compile"), list);
        var refused = choose("unfinished", "activation", Map.of());
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("The template contact does not compile"), refused.body());
        assertTrue(visitorsStyle().startsWith("/assets/plain/"));
    }

    @Test
    void visitorsGetBaseWhereAnActivatedThemeFailsAndOwnersAreToldWhereTheyBegin() {
        assertEquals(303, choose("fragile", "activation", Map.of()).status());
        assertTrue(visitorsStyle().startsWith("/assets/fragile/"));
        assertFalse(owner.get("/console/").body().contains("The activated theme is broken"));

        String key = world.terms("breaks-it", "");
        world.publish(key, "Điều khoản.", "Terms.");
        var page = world.visitor().get("/en/" + key);
        assertEquals(200, page.status());
        assertFalse(page.body().contains("/assets/fragile/"), page.body());
        assertTrue(page.body().contains("/assets/base/"), page.body());
        assertTrue(world.visitor().get("/health/ready").body().contains("\"brokenThemes\":\"fragile\""));
        assertTrue(owner.get("/console/").body().contains("The activated theme is broken"));
        var editor = StaffMember.of(world, "EDITOR");
        assertFalse(editor.get("/console/").body().contains("The activated theme is broken"));
    }

    @Test
    void aHashNobodyKnowsGetsTheFileAsItIsHereAndNoCacheKeepsIt() {
        String style = visitorsStyle();
        var other = world.visitor().get(style.replaceAll("/[0-9a-f]{16}/", "/0123456789abcdef/"));
        assertEquals(200, other.status());
        assertEquals("no-store", other.header("Cache-Control"));
        var known = world.visitor().get(style);
        assertTrue(known.header("Cache-Control").contains("immutable"));
    }

    @Test
    void onlyOwnersChooseThemes() {
        var editor = StaffMember.of(world, "EDITOR");
        assertEquals(403, editor.get("/console/themes").status());
        assertFalse(editor.get("/console/").body().contains("/console/themes"));
    }
}
