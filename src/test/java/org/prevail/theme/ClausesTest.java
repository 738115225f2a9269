package org.prevail.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.prevail.markup.Markup;
import org.prevail.markup.SafeHtml;
import org.prevail.markup.Source;

class ClausesTest {
    @Test
    void aHeadingLinksToItselfAndItsNumberIsSetApart() {
        var heading = Jsoup.parse(dressed("# 3.1 Phí & cước")).selectFirst("h2");
        assertEquals("3.1", heading.selectFirst(".number").text());
        assertEquals("#" + heading.id(), heading.selectFirst("a.anchor").attr("href"));
        assertEquals("Liên kết: 3.1 Phí & cước", heading.selectFirst("a.anchor").attr("aria-label"));
    }

    @Test
    void aHeadingWithoutANumberStaysAsItIs() {
        assertFalse(dressed("# 2026 là một năm dài").contains("class=\"number\">2026 "));
        assertFalse(dressed("# Phí").contains("number"));
    }

    @Test
    void quotesDollarsAndMarkupInAHeadingBreakNothing() {
        var page = Jsoup.parse(dressed("# A \"b\" $1 \\\\ *c* & [d](/e)\n\n## <i>x</i>"));
        assertEquals(
                "Liên kết: A \"b\" $1 \\ c & d", page.selectFirst("a.anchor").attr("aria-label"));
        assertEquals("Liên kết: <i>x</i>", page.select("a.anchor").get(1).attr("aria-label"));
        assertTrue(page.select("i").isEmpty());
    }

    @Test
    void aWideTableScrollsAlone() {
        var page = Jsoup.parse(dressed("| a |\n|---|\n| b |\n\n| c |\n|---|\n| d |"));
        assertEquals(2, page.select("div.scroll[tabindex=0] > table").size());
    }

    @Test
    void whatReadersCompareIsNotChanged() {
        var html = rendered("Chỉ một đoạn.\n\n- a\n- b");
        assertEquals(html.value(), Clauses.dressed(html, "Liên kết"));
    }

    private static String dressed(String markdown) {
        return Clauses.dressed(rendered(markdown), "Liên kết");
    }

    private static SafeHtml rendered(String markdown) {
        return Markup.render(new Source("Điều khoản", "", markdown)).html();
    }
}
