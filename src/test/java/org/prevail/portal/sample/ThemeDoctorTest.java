package org.prevail.portal.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prevail.document.PlaceNames;
import org.prevail.theme.Finding;
import org.prevail.theme.SiteView;
import org.prevail.theme.ThemeShelf;
import org.prevail.theme.Themes;
import org.prevail.theme.doctor.ThemeDoctor;

/** What the doctor says of the shipped themes, and of small ones that each do one thing wrong. */
class ThemeDoctorTest {
    private static final List<String> LOCALES = List.of("vi", "en", "de");
    private static final ThemeDoctor DOCTOR = new ThemeDoctor(new SampleViews());

    @TempDir
    private Path folder;

    @Test
    void baseRendersMostSamplesOfEveryTemplateSoThatOthersCanBeMeasuredByIt() {
        var base = new Themes().require("base");
        var site =
                new SiteView("Sao Mai", LOCALES, ZoneId.of("Asia/Ho_Chi_Minh"), "legal@example.com", PlaceNames.NONE);
        var without = new TreeSet<String>();
        new SampleViews().views("en").forEach((template, views) -> {
            long rendered = views.stream()
                    .filter(view -> renders(base, template, site, view))
                    .count();
            if (rendered * 2 < views.size()) {
                without.add(
                        template + ": " + rendered + " of " + views.size() + " " + reason(base, template, site, views));
            }
        });
        assertEquals("[]", without.toString());
    }

    @Test
    void everyTemplateIsAmongTheSamplesOrAPartOfOneThatIs() throws IOException {
        var templates = Path.of("webapp-themes/base/templates");
        var named = Pattern.compile("(?:include|extends|import) \"(?:parent:)?([^\"]+)\"");
        var known = new TreeSet<>(new SampleViews().views("en").keySet());
        for (var next = new ArrayDeque<>(known); !next.isEmpty(); ) {
            named.matcher(Files.readString(templates.resolve(next.pop() + ".peb")))
                    .results()
                    .map(found -> found.group(1))
                    .filter(known::add)
                    .forEach(next::push);
        }
        try (var files = Files.walk(templates)) {
            var all = files.filter(Files::isRegularFile)
                    .map(file -> templates.relativize(file).toString().replaceAll("\\.peb$", ""))
                    .filter(template -> !template.startsWith("console/"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(all, known);
        }
    }

    @Test
    void aRedlineOrAFileThatCannotBeRenderedIsNamed() throws IOException {
        var broken = "{{ view.nothing }}";
        theme("unlined", "plain", Map.of("templates/fragments/redline.peb", broken));
        assertTrue(said(examined("unlined")).contains("fragments/redline"), said(examined("unlined")));
        theme(
                "unprinted",
                "plain",
                Map.of("templates/takeaway/redline.peb", broken, "templates/takeaway/version.peb", broken));
        assertTrue(said(examined("unprinted")).contains("takeaway/redline"), said(examined("unprinted")));
        assertTrue(said(examined("unprinted")).contains("takeaway/version"), said(examined("unprinted")));
    }

    private static boolean renders(org.prevail.theme.Theme theme, String template, SiteView site, Object view) {
        try {
            theme.render(template, "en", site, view);
            return true;
        } catch (RuntimeException unable) {
            return false;
        }
    }

    private static String reason(org.prevail.theme.Theme theme, String template, SiteView site, List<Object> views) {
        try {
            views.forEach(view -> theme.render(template, "en", site, view));
            return "";
        } catch (RuntimeException unable) {
            return org.prevail.theme.Theme.reason(unable);
        }
    }

    @Test
    void theShippedThemesHaveNothingToMend() {
        for (var name : new ThemeShelf(Optional.empty()).names()) {
            var findings = DOCTOR.examine(
                    new ThemeShelf(Optional.empty()).find(name, Map.of()).orElseThrow(), LOCALES);
            assertEquals("", said(findings), name);
        }
    }

    @Test
    void aThemeOfOneBlockPasses() throws IOException {
        theme("child", "plain", Map.of("templates/document.peb", "{% extends \"parent:document\" %}\n"));
        assertTrue(ThemeDoctor.passes(examined("child")), said(examined("child")));
    }

    @Test
    void aMissingOrCircularParentIsNamed() throws IOException {
        theme("a", "b", Map.of());
        theme("b", "a", Map.of());
        theme("c", "nowhere", Map.of());
        theme("d", "a", Map.of());
        assertCodes("a", "parent-circular");
        assertTrue(said(examined("a")).contains("parent-circular [a, b]"), said(examined("a")));
        assertTrue(said(examined("d")).contains("parent-circular [a, b]"), said(examined("d")));
        assertCodes("c", "parent-missing");
    }

    @Test
    void aTemplateThatDoesNotCompileIsNamedWithItsLine() throws IOException {
        theme("broken", "plain", Map.of("templates/contact.peb", "{% extends \"layout\" %}\n{% if %}"));
        assertCodes("broken", "template");
        assertTrue(said(examined("broken")).contains("contact"));
    }

    @Test
    void anotherApiIsRefused() throws IOException {
        theme("later", "plain", Map.of());
        Files.writeString(folder.resolve("later/theme.properties"), "name=L\nversion=1\nparent=plain\napi=2\n");
        assertCodes("later", "api");
    }

    @Test
    void aFormThatIsLeftOutIsMissed() throws IOException {
        theme("formless", "plain", Map.of("templates/fragments/decide.peb", "<section class=\"bar\"></section>"));
        assertTrue(codes("formless").contains("contract"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input type=\"hidden\" name=\"decision\" value=\"ACCEPTED\"><div class=\"choices\">",
                "<input type=\"checkbox\" name=\"more\" checked><div class=\"choices\">",
                "<div class=\"choices\"><button name=\"decision\" value=\"ACCEPTED\">No</button>",
                "<div class=\"choices\"><button formaction=\"/en/me\">x</button>",
                "<div class=\"choices\"><button>OK</button>",
                "<base href=\"https://example.org/\"><div class=\"choices\">",
                "<div class=\"choices\"><button name=\"decision\" value=\"ACCEPTED\" disabled>Yes</button>"
            })
    void aFormSendsNothingElse(String added) throws IOException {
        var decide = Files.readString(Path.of("webapp-themes/base/templates/fragments/decide.peb"));
        theme(
                "more",
                "plain",
                Map.of("templates/fragments/decide.peb", decide.replace("<div class=\"choices\">", added)));
        assertTrue(codes("more").contains("contract-added"), said(examined("more")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ site.name | raw }}",
                "{{ site.name | escape(strategy=\"js\") }}",
                "{% autoescape false %}{{ site.name }}{% endautoescape %}",
                "{% cache 'n' %}{{ site.name }}{% endcache %}",
                "{{ slot('x-->' ~ site.name) }}",
                "{{ hole('x%%' ~ site.name) }}"
            })
    void nothingIsPrintedUnescaped(String printed) throws IOException {
        theme("raw", "plain", Map.of("templates/contact.peb", printed));
        var site = new SiteView(
                "<b>bold</b>", LOCALES, ZoneId.of("Asia/Ho_Chi_Minh"), "legal@example.com", PlaceNames.NONE);
        var contact = new SampleViews().views("en").get("contact").get(0);
        var theme = new ThemeShelf(Optional.of(folder))
                .find("raw", Map.of())
                .orElseThrow()
                .theme();
        assertFalse(theme.map(usable -> {
                    try {
                        return usable.render("contact", "en", site, contact);
                    } catch (RuntimeException refused) {
                        return "";
                    }
                })
                .orElse("")
                .contains("<b>"));
    }

    @Test
    void aMessageThatSaysLessThanTheProductsIsNamedInWhicheverLanguage() throws IOException {
        theme(
                "less",
                "plain",
                Map.of(
                        "messages/less_en.properties",
                        "bar.agreement.accept=\nlayout.skip= \nversion.number=L'édition {0}\n",
                        "messages/less_vi.properties",
                        "bar.agreement.decline=Từ chối\nversion.number=Bản {0\n"));
        var said = said(examined("less"));
        for (var named : List.of(
                "message-empty [bar.agreement.accept, en]",
                "message-empty [layout.skip, en]",
                "message-arguments [version.number, en, {0}]",
                "message-arguments [bar.agreement.decline, vi, {0}, {1}]",
                "message-malformed [version.number, vi]")) {
            assertTrue(said.contains(named), named + " is not in\n" + said);
        }
    }

    @Test
    void whatASelectorSaysLoadsNothingAndAStringBeginsNoComment() throws IOException {
        theme("linked", "plain", Map.of("assets/l.css", "a[href^=\"https://\"]::after { content: \" ↗\" }"));
        assertFalse(said(examined("linked")).contains("style-elsewhere"), said(examined("linked")));
        theme("hiding", "plain", Map.of("assets/h.css", "a{content:\"/*\"} .clauses{display:none} i{content:\"*/\"}"));
        assertTrue(said(examined("hiding")).contains("clauses"), said(examined("hiding")));
    }

    @Test
    void aSkipLinkThatIsLeftOutIsMissed() throws IOException {
        var layout = Files.readString(Path.of("webapp-themes/base/templates/layout.peb"));
        theme("unskipped", "plain", Map.of("templates/layout.peb", layout.replaceAll("<a class=\"skip\".*</a>", "")));
        assertTrue(said(examined("unskipped")).contains("a.skip"));
    }

    @Test
    void r13DeclineMayNotBeLessThanAccept() throws IOException {
        var decide = Files.readString(Path.of("webapp-themes/base/templates/fragments/decide.peb"));
        theme(
                "pushy",
                "plain",
                Map.of(
                        "templates/fragments/decide.peb",
                        decide.replace("value=\"DECLINED\"", "value=\"DECLINED\" class=\"link\"")));
        assertTrue(codes("pushy").contains("prominence"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".choices button:last-child { opacity: 0.5 }",
                "button:last-of-type { opacity: 0 }",
                "[value^=\"DEC\"] { font-size: .2rem }",
                "button + button:hover { opacity: .2 }",
                ".choices { color: red; & > button:nth-last-child(1) { opacity: 0 } }",
                "@media (width > 1px) { .choices { button:not([value=ACCEPTED]) { opacity: 0 } } }",
                ":where([value=DECLINED]) { opacity: 0 }",
                "html:not(:focus-within) [value=DECLINED] { font-size: 1px }",
                "b\\75tton:last-of-type { visibility: hidden }",
                ".choices > :not(:hover):nth-child(2) { opacity: 0 }",
                ":has(> x):unknown(1) [value] { opacity: 0 }",
                "@layer x; /* { */ a { b: \"}\" } button ~ button::before { content: 'No' }"
            })
    void r13NoStyleTellsThemApart(String style) throws IOException {
        theme("pushy-style", "plain", Map.of("assets/push.css", style));
        assertTrue(codes("pushy-style").contains("prominence-style"), style);
    }

    @Test
    void aStyleOfBothTellsNothingApart() throws IOException {
        theme(
                "fair-style",
                "plain",
                Map.of(
                        "assets/fair.css",
                        ".choices button:focus-visible, li + li, .choices > button[name=decision] { color: #123456 }"
                                + " @media print { .choices { display: none } } tr:last-child td { border: 0 }"));
        assertFalse(codes("fair-style").contains("prominence-style"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theme.properties",
                "messages/latin_en.properties",
                "templates/contact.peb",
                "templates/fragments/own.peb",
                "assets/latin.css"
            })
    void aTextThatIsNotUtf8IsNamedWithItsLine(String path) throws IOException {
        theme("latin", "plain", Map.of(path, "#\n"));
        Files.writeString(folder.resolve("latin").resolve(path), "# caf\u00e9\n", StandardCharsets.ISO_8859_1);
        assertTrue(said(examined("latin")).contains("not-utf-8 [latin, " + path + ", 1]"), said(examined("latin")));
        assertFalse(ThemeDoctor.passes(examined("latin")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme.properties", "messages/escaped_en.properties"})
    void aMalformedEscapeIsNamedWithItsLine(String path) throws IOException {
        theme("escaped", "plain", Map.of("messages/escaped_en.properties", ""));
        Files.writeString(folder.resolve("escaped").resolve(path), "# \\u is none\nx=1\ny=\\u00zz\nz=2\n");
        assertTrue(said(examined("escaped")).contains("escape [escaped, " + path + ", 3]"), said(examined("escaped")));
        assertFalse(ThemeDoctor.passes(examined("escaped")));
        Files.writeString(folder.resolve("escaped").resolve(path), "y=\\u00e");
        assertTrue(said(examined("escaped")).contains("escape [escaped, " + path + ", 1]"), said(examined("escaped")));
    }

    @Test
    void controlCharactersAreShownAsSigns() throws IOException {
        theme("controlled", "plain", Map.of("templates/contact.peb", "{{ \0 }}"));
        var said = said(examined("controlled"));
        assertTrue(said.contains("\u2400"), said);
        assertFalse(said.contains("\0"), said);
    }

    @Test
    void aStyleThatNoBrowserTakesForOneIsNamed() throws IOException {
        theme("shouting", "plain", Map.of("assets/loud.CSS", "a { color: #123456 }"));
        assertTrue(said(examined("shouting")).contains("style-name [assets/loud.CSS]"), said(examined("shouting")));
        assertFalse(ThemeDoctor.passes(examined("shouting")));
    }

    @Test
    void aStyleThatEndsItsLayerIsNamedWithItsLine() throws IOException {
        theme(
                "outside",
                "plain",
                Map.of("assets/out.css", "a { color: #123456 }\n} .banner { color: red } @layer x {\n"));
        assertTrue(codes("outside").contains("style-brackets"), said(examined("outside")));
        assertTrue(said(examined("outside")).contains("[assets/out.css, 2]"), said(examined("outside")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { background: url(https://example.org/x.png) }",
                "a { background: URL( 'HTTPS://example.org/x.png') }",
                "a { background: image-set(\"https://example.org/x.png\" 1x) }",
                "a { background: image-set('//example.org/x.png' 1x) }",
                "@import \"https://example.org/x.css\";"
            })
    void whatAStyleTakesFromElsewhereIsNamed(String style) throws IOException {
        theme("foreign", "plain", Map.of("assets/foreign.css", style));
        assertTrue(codes("foreign").contains("style-elsewhere"), said(examined("foreign")));
    }

    @Test
    void aStyleMaySaySlashes() throws IOException {
        theme("slashed", "plain", Map.of("assets/slashed.css", "a + a { color: #123456 } /* 'https:' */"));
        Files.writeString(folder.resolve("slashed/assets/more.css"), "nav i::after { content: '//' }");
        assertFalse(codes("slashed").contains("style-elsewhere"), said(examined("slashed")));
    }

    @Test
    void inlineStylesAndScriptsAreNamed() throws IOException {
        theme(
                "inline",
                "plain",
                Map.of(
                        "templates/contact.peb",
                        "{% extends \"parent:contact\" %}{% block banner %}<p style=\"color:red\" onclick=\"x()\">x</p>{{ parent() }}{% endblock %}"));
        assertTrue(said(examined("inline")).contains("style="));
        assertTrue(said(examined("inline")).contains("onclick="));
    }

    @Test
    void aMessageMissingInOneLanguageIsNamed() throws IOException {
        theme("halved", "plain", Map.of("messages/halved_vi.properties", "halved.hello=Xin chào\n"));
        assertTrue(said(examined("halved")).contains("halved.hello"));
    }

    @Test
    void aColourThatIsTooPaleIsMeasured() throws IOException {
        theme("pale", "plain", Map.of());
        Files.writeString(
                folder.resolve("pale/theme.properties"),
                "\nsetting.accent.default=#b0d0c8\n",
                java.nio.file.StandardOpenOption.APPEND);
        assertTrue(codes("pale").contains("contrast"), said(examined("pale")));
    }

    @Test
    void whatChangedInAParentsTemplateSinceItWasOverriddenIsShown() throws IOException {
        var contact = Files.readString(Path.of("webapp-themes/base/templates/contact.peb"));
        theme(
                "kept",
                "plain",
                Map.of(
                        "templates/contact.peb",
                        "{% extends \"parent:contact\" %}\n",
                        "overridden/contact.peb",
                        contact.replace("<h1>", "<h1 class=\"old\">")));
        assertTrue(said(examined("kept")).contains("override-changed"));
        assertTrue(ThemeDoctor.passes(examined("kept")), "a warning alone");
    }

    private void theme(String name, String parent, Map<String, String> files) throws IOException {
        write(name + "/theme.properties", "name=T\nversion=1\nparent=" + parent + "\napi=1\n");
        for (var file : files.entrySet()) {
            write(name + "/" + file.getKey(), file.getValue());
        }
    }

    private void write(String path, String content) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<Finding> examined(String name) {
        return DOCTOR.examine(
                new ThemeShelf(Optional.of(folder)).find(name, Map.of()).orElseThrow(), LOCALES);
    }

    private TreeSet<String> codes(String name) {
        return examined(name).stream()
                .filter(Finding::isError)
                .map(Finding::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void assertCodes(String name, String code) {
        assertEquals("[" + code + "]", codes(name).toString());
        assertFalse(ThemeDoctor.passes(examined(name)));
    }

    private static String said(List<Finding> findings) {
        return findings.stream()
                .map(found -> found.severity() + " " + found.code() + " " + found.arguments())
                .collect(Collectors.joining("\n"));
    }
}
