package org.prevail.portal.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prevail.theme.Finding;
import org.prevail.theme.ThemeShelf;
import org.prevail.theme.doctor.ThemeDoctor;

/** What the doctor says of themes that hide something, and of their scripts. */
class ThemeDoctorSightTest {
    private static final ThemeDoctor DOCTOR = new ThemeDoctor(new SampleViews());

    @TempDir
    private Path folder;

    @Test
    void noStyleHidesWhatMustBeSeen() throws IOException {
        var styles = List.of(
                "main { display: none }",
                "body > * { visibility: hidden !important }",
                "#main { opacity: .01 }",
                ".clauses { clip-path: inset(50%) }",
                ".facts > span { position: absolute; left: -9999px }",
                "@media (width < 90rem) { .bar { & > p { font-size: 0 } } }",
                ".choices { pointer-events: none }",
                ".bar form:not(:hover) { max-height: 0; overflow: hidden }",
                "@media screen, print { h1 { color: transparent } }",
                "article:target { transform: scale(0) }",
                ".receipt dd { color: #0000 }",
                ".clauses { color: rgb(0 0 0 / 0%) }",
                "h1 { color: rgba(0, 0, 0, 0) }",
                ".bar > p { filter: blur(0) opacity(0) }",
                "h1 { position: absolute; left: 9999px }",
                "main { translate: 100vw }",
                ".languages { display: none }",
                ".skip:not(:focus) { visibility: hidden }",
                ".bar > p { color: #fff; background: #fff }",
                "h1 { color: var(--paper); background-color: var(--paper) }",
                ":root { --none: var(--clear); --clear: transparent } .facts > span { color: var(--none) }",
                "h1 { opacity: var(--unsaid, 0) }",
                ".bar form { width: 1px; overflow: hidden }",
                ".choices { height: 1.5px }",
                "main { font-size: 1px }",
                ".bar { position: relative; z-index: -1 }",
                ".facts { position: relative; z-index: -1 }",
                ".languages { position: relative; z-index: -1 }",
                ".skip { z-index: -1 }");
        theme("hiding", numbered("assets/%02d.css", styles));
        assertEquals(styles, found("hidden-style", "%02d.css", styles, examined("hiding", "vi", "en")));
    }

    @Test
    void aStyleMayHideWhatStandsBesideThePartsOrOnPaperOrUntilItIsReached() throws IOException {
        theme(
                "modest",
                Map.of(
                        "assets/modest.css",
                        ".clauses::before, .facts > span::after { opacity: 0; display: none }"
                                + " @media only print { .choices, .languages { display: none } }"
                                + " .skip { position: absolute; left: -9999px } .foot { display: none }"
                                + " main { opacity: 0.9; min-height: 0; width: 0.5rem; color: rgb(0, 0, 0); filter: opacity(0.9);"
                                + " margin-left: 1.33333rem } h1 { color: #100000; transform: translate(100%) }"
                                + " .foot { width: 1px; z-index: -1 } .bar { z-index: 1; color: inherit; background: inherit; max-width: 40px }"
                                + " h1 { color: var(--ink); background: var(--paper); outline-width: 1px; z-index: var(--unsaid) } @keyframes come { from { opacity: 0 } }"));
        assertTrue(ThemeDoctor.passes(examined("modest")), said(examined("modest")));
    }

    @Test
    void noTemplateHidesWhatMustBeSeen() throws IOException {
        var layout = Files.readString(Path.of("webapp-themes/base/templates/layout.peb"));
        theme("withdrawn", Map.of("templates/layout.peb", layout.replace("<main ", "<main inert ")));
        assertTrue(said(examined("withdrawn")).contains("hidden [contact, main]"), said(examined("withdrawn")));
    }

    @Test
    void aScriptOfAThemeIsToBeLookedAtAndDoesNotForbidIt() throws IOException {
        theme(
                "scripted",
                Map.of(
                        "assets/fine.js",
                        "// from https://example.com/fine\nconst ns = 'http://www.w3.org/2000/svg';"
                                + "\nfor (let i = 0; i<n; i++) { evaluated(i); online = i; }"));
        assertTrue(said(examined("scripted")).contains("WARNING script [assets/fine.js]"), said(examined("scripted")));
        assertTrue(ThemeDoctor.passes(examined("scripted")), said(examined("scripted")));
    }

    @Test
    void aScriptThatBrowsersWouldRefuseIsRefused() throws IOException {
        var scripts = List.of(
                "eval(name)",
                "window['eval'](name)",
                "new Function('a', 'b')()",
                "setTimeout('go()', 1)",
                "decline.setAttribute(\"onclick\", \"\")",
                "box.innerHTML = '<p onclick=\"x()\">'",
                "fetch('https://elsewhere.example/x')",
                "import('//elsewhere.example/x.js')",
                "a.href = 'javascript:go()'");
        theme("refused", numbered("assets/%02d.js", scripts));
        assertEquals(scripts, found("script-code", "assets/%02d.js", scripts, examined("refused")));
    }

    @Test
    void aHandlerThatNoSampleShowsIsRefused() throws IOException {
        theme(
                "seldom",
                Map.of(
                        "templates/contact.peb",
                        "{% extends \"parent:contact\" %}{% block banner %}{% if locale == 'xx' %}"
                                + "<p class=\"{{ locale }}\" onclick=\"x()\">x</p>{% endif %}{{ parent() }}{% endblock %}"));
        assertTrue(
                said(examined("seldom")).contains("ERROR script-code [templates/contact.peb, onclick=]"),
                said(examined("seldom")));
    }

    @Test
    void theCommandLooksAtEveryLocaleTheThemeIsMadeFor() throws IOException {
        theme("made", Map.of("messages/made_en.properties", "made.hello=Hello\n"));
        Files.writeString(
                folder.resolve("made/theme.properties"), "name=T\nversion=1\nparent=plain\napi=1\nlocales=de fr\n");
        var bytes = new ByteArrayOutputStream();
        assertEquals(1, DoctorCommand.examine(folder.resolve("made"), List.of(), new PrintStream(bytes, true, UTF_8)));
        for (var locale : List.of("vi", "de", "fr")) {
            var missing = "made.hello is missing in the language " + locale;
            assertTrue(bytes.toString(UTF_8).contains(missing), missing);
        }
    }

    @Test
    void theCommandSaysThatAFolderIsMissing() {
        var bytes = new ByteArrayOutputStream();
        var nowhere = folder.resolve("nowhere");
        assertEquals(2, DoctorCommand.examine(nowhere, List.of(), new PrintStream(bytes, true, UTF_8)));
        assertEquals("there is no folder " + nowhere, bytes.toString(UTF_8).strip());
    }

    private static Map<String, String> numbered(String path, List<String> texts) {
        return IntStream.range(0, texts.size())
                .boxed()
                .collect(Collectors.toMap(number -> path.formatted(number), texts::get));
    }

    /** Those of the texts of which something is found. */
    private static List<String> found(String code, String path, List<String> texts, List<Finding> findings) {
        var named = findings.stream()
                .filter(found -> found.isError() && found.code().equals(code))
                .map(found -> found.arguments().get(0))
                .collect(Collectors.toSet());
        return IntStream.range(0, texts.size())
                .filter(number -> named.contains(path.formatted(number)))
                .mapToObj(texts::get)
                .toList();
    }

    private void theme(String name, Map<String, String> files) throws IOException {
        write(name + "/theme.properties", "name=T\nversion=1\nparent=plain\napi=1\n");
        for (var file : files.entrySet()) {
            write(name + "/" + file.getKey(), file.getValue());
        }
    }

    private void write(String path, String content) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<Finding> examined(String name, String... locales) {
        return DOCTOR.examine(
                new ThemeShelf(Optional.of(folder)).find(name, Map.of()).orElseThrow(),
                locales.length == 0 ? List.of("vi") : List.of(locales));
    }

    private static String said(List<Finding> findings) {
        return findings.stream()
                .map(found -> found.severity() + " " + found.code() + " " + found.arguments())
                .collect(Collectors.joining("\n"));
    }
}
