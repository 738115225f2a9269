package org.prevail.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.prevail.portal.view.ClauseView;
import org.prevail.portal.view.ComparisonView;
import org.prevail.portal.view.DocumentLink;
import org.prevail.portal.view.StatusView;
import org.prevail.portal.view.StatusView.Status;
import org.prevail.portal.view.VersionRow;
import org.prevail.redline.Origins;

class ComparedPagesTest {
    private static final Theme THEME = new Themes().require("plain");
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final DocumentLink TERMS = new DocumentLink("Fiber Internet Terms", "en", "/en/fiber-terms");

    private static VersionRow version(int number) {
        return new VersionRow(
                number, TERMS, StatusView.of(Status.IN_FORCE, MARCH), MARCH, MARCH, "", "en", Optional.empty());
    }

    private static Document comparison(String locale) {
        return page(
                "compare",
                new ComparisonView(
                        TERMS,
                        version(1),
                        version(2),
                        locale,
                        "vi",
                        List.of("en", "vi"),
                        !locale.equals("en"),
                        false,
                        "/en/fiber-terms/compare/2..1",
                        "/en/fiber-terms/versions",
                        "/en/fiber-terms/compare/1..2",
                        "",
                        List.of(),
                        "1",
                        "2"));
    }

    private static Document clause(String locale) {
        return page(
                "clause",
                new ClauseView(
                        TERMS,
                        version(3),
                        locale,
                        "vi",
                        !locale.equals("en"),
                        "1.3 The order form",
                        "/en/fiber-terms/versions",
                        Map.of("en", "/en", "vi", "/vi", "de", "/de"),
                        List.of(List.of(new Origins.Run("It names the plan </en/plans>.", "", 1))),
                        Optional.empty(),
                        List.of()));
    }

    private static Document page(String template, Object view) {
        return Jsoup.parse(SamplePages.page(THEME, "en", new Samples.Sample(template, view)));
    }

    private static String said(Document page) {
        return page.select(".standing, .translation").text();
    }

    @Test
    void r4WhatIsComparedInATranslationSaysThatAnotherTextIsBinding() {
        var translation = "This is a translation. The Vietnamese text is binding.";
        assertEquals(translation, said(comparison("en")));
        assertEquals(translation, said(clause("en")));
        assertEquals(
                "Both texts are shown in Vietnamese, the binding language: not both versions exist in English.",
                said(comparison("vi")));
        assertEquals(
                "There is no English translation of this version. You are reading the Vietnamese text, which is the binding one.",
                said(clause("vi")));
    }

    @Test
    void aClauseIsNamedWithItsDocumentAndVersionAndItsLinksAreSigns() {
        var page = clause("en");
        assertEquals("Fiber Internet Terms, version 3", page.select(".eyebrow").text());
        assertEquals("/en/plans", page.select(".origin a.target").attr("href"));
    }
}
