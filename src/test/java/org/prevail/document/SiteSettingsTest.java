package org.prevail.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

class SiteSettingsTest {
    private static final List<String> SPOKEN = List.of("de", "en", "vi");

    @Test
    void languagesAreOfferedInTheirOrderIfTheThemeSpeaksThemAndNoBindingOneIsMissing() {
        var settings = new SiteSettings("Site", "a@b.example", "", " de, en  de ", "");
        assertEquals(
                List.of("de", "en"), settings.require(SPOKEN, List.of("en")).locales());
        var missing = assertThrows(Problem.Invalid.class, () -> settings.require(List.of("en"), List.of("vi")));
        assertEquals(
                List.of("site.locale-unspoken", "site.locale-bound"),
                missing.issues().stream().map(Issue::code).toList());
        assertThrows(
                Problem.Invalid.class,
                () -> new SiteSettings("Site", "a@b.example", "", " ", "").require(SPOKEN, List.of()));
    }

    @Test
    void anOriginIsKeptAsBrowsersWriteIt() {
        assertEquals(Optional.of("https://shop.example.com"), Origins.origin("https://Shop.Example.com/"));
        assertEquals(Optional.of("https://shop.example.com"), Origins.origin("https://shop.example.com:443"));
        assertEquals(Optional.of("https://shop.example.com:8443"), Origins.origin("https://shop.example.com:8443"));
        assertEquals(Optional.of("http://localhost:3000"), Origins.origin("http://localhost:3000"));
    }

    @Test
    void whatIsNoOriginOrUnsafeIsNone() {
        for (String typed : List.of(
                "http://shop.example.com",
                "https://shop.example.com/path",
                "https://shop.example.com?a",
                "https://user@shop.example.com",
                "https://shop.example.com:99999",
                "shop.example.com",
                "javascript:alert(1)",
                "https://",
                "https://a b",
                "*")) {
            assertEquals(Optional.empty(), Origins.origin(typed), typed);
        }
    }

    @Test
    void everyIssueIsNamedAtOnce() {
        var invalid = assertThrows(
                Problem.Invalid.class,
                () -> new SiteSettings(" ", "nobody", "ftp://x\nhttps://ok.example", "xx", "")
                        .require(SPOKEN, List.of("vi")));
        assertEquals(
                List.of("name", "contactEmail", "returnOrigins", "locales", "locales"),
                invalid.issues().stream().map(Issue::field).toList());
    }

    @Test
    void originsAreKeptOnceInTheirOrder() {
        assertEquals(
                List.of("https://b.example", "https://a.example"),
                new SiteSettings(
                                "Site",
                                "a@b.example",
                                "https://b.example\n\n https://a.example/ https://B.example",
                                "en",
                                "")
                        .require(SPOKEN, List.of())
                        .origins());
    }
}
