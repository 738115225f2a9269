package org.prevail.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.prevail.compare.Noise;
import org.prevail.redline.Layout;
import org.prevail.redline.Options;
import org.prevail.redline.Switches;

class RedlineFragmentTest {
    private static final Theme THEME = new Themes().require("plain");

    private static String rendered(Switches switches) {
        return THEME.render("fragments/redline-part", "en", Samples.SITE, new Samples("en").redline(switches));
    }

    @Test
    void wordsAreMarkedByMoreThanColourAndTheHiddenOnesCanBeLeftOut() {
        var page = Jsoup.parse(rendered(Switches.DEFAULT));
        assertTrue(page.select(".redline ins").size() > 1);
        assertTrue(page.select(".redline del").size() > 1);
        assertEquals(
                2
                        * (page.select(".redline ins").size()
                                + page.select(".redline del").size()),
                page.select(".redline :is(ins, del) .visually-hidden").size());
        var silent = Jsoup.parse(rendered(Switches.DEFAULT.hiddenWords(false)));
        assertTrue(silent.select(".redline :is(ins, del) .visually-hidden").isEmpty());
    }

    @Test
    void everyAnchorIsThereOnceAndEveryLinkLeadsSomewhere() {
        for (var layout : List.of(Layout.INLINE, Layout.SIDE)) {
            var page =
                    Jsoup.parse(rendered(new Switches(layout, new Options(false, Set.of(Noise.values()), true), true)));
            var ids = page.select("[id]").eachAttr("id");
            assertEquals(Set.copyOf(ids).size(), ids.size(), ids.toString());
            for (var link : page.select("a[href^=#]").eachAttr("href")) {
                assertTrue(ids.contains(link.substring(1)), link);
            }
        }
    }

    @Test
    void changesOfMarkupAreSaidInWordsIfTheyAreAskedFor() {
        assertFalse(rendered(Switches.DEFAULT).contains("Markup only"));
        var said = Jsoup.parse(rendered(Switches.DEFAULT.markup(true)))
                .select(".row-changed .remarks:contains(Markup only) p")
                .eachText();
        assertTrue(said.contains("Markup only: no longer set as a quotation; now bold: “A change”"), said.toString());
    }

    @Test
    void wordsOfTheTextsAreInTheirOwnLanguageWhereverTheyAreQuoted() {
        var view = new Samples("en").redline(Switches.DEFAULT.markup(true));
        var german = Jsoup.parse(THEME.render("fragments/redline-part", "de", Samples.SITE, view));
        assertEquals("A change", german.select(".remarks bdi[lang=en]").first().text());
    }

    @Test
    void aLongComparisonIsInPartsThatLeadToEachOther() {
        var view = new Samples("en").longRedline(Switches.DEFAULT.part(2));
        var page = Jsoup.parse(THEME.render("fragments/redline-part", "en", Samples.SITE, view));
        assertEquals(2_000, page.select(".redline > .row").size());
        var parts = page.select(".parts");
        assertEquals(2, parts.size(), "above the text and below it");
        assertEquals(
                Set.of("Previous part"), Set.copyOf(parts.select("a[rel=prev]").eachText()));
        assertEquals(2, Set.copyOf(parts.eachAttr("aria-label")).size());
        assertTrue(page.select(".parts a[rel=next]").attr("href").endsWith("?part=3"));
        assertTrue(page.select(".notice").text().contains("part 2 of "));
        assertTrue(page.select(".turn a[rel=prev]").attr("href").matches("#c.*|[^#]*#c.*"));
    }
}
