package org.prevail.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TargetsTest {
    private static Document marked(String text) {
        return Jsoup.parse(Targets.marked(text));
    }

    @Test
    void aTargetIsALinkNamedByItsAddressAndAllTheRestIsWords() {
        assertEquals(
                "the Policy <a class=\"target\" href=\"/en/privacy\" title=\"/en/privacy\" aria-label=\"/en/privacy\">"
                        + "<span>&lt;/en/privacy&gt;</span></a> of us",
                Targets.marked("the Policy </en/privacy> of us"));
        assertEquals("a &lt; b, c &gt; d", Targets.marked("a < b, c > d"));
    }

    @Test
    void whereItLeadsIsWhatTheTextSaysWhateverTheSigns() {
        for (var address : List.of(
                "https://example.com/a?b=1&c=$1\\2",
                "HTTP://example.com/\"onclick=\"a",
                "mailto:legal@example.com",
                "tel:+84-24",
                "/")) {
            var link = marked("see <" + address + ">.").select("a.target");
            assertEquals(List.of(address), link.eachAttr("href"));
            assertEquals(List.of("<" + address + ">"), link.eachText());
            assertEquals(4, link.first().attributesSize(), "no attribute of its own");
        }
    }

    @Test
    void whatIsNoAddressOrLeadsElsewhereFromEachPageStaysAText() {
        for (var address : List.of(
                "javascript:alert(1)",
                "data:text/html,a",
                "//example.com",
                "/\\example.com",
                "terms.html",
                "NAME",
                "#a")) {
            var page = marked("see <" + address + ">.");
            assertTrue(page.select("a").isEmpty(), address);
            assertEquals("<" + address + ">", page.select("span.target").text());
        }
    }
}
