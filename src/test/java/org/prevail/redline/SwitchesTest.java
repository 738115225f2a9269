package org.prevail.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prevail.compare.Noise;

class SwitchesTest {
    private static Switches of(Map<String, List<String>> query) {
        return Switches.of(name -> query.getOrDefault(name, List.of()));
    }

    @Test
    void anAddressSaysEverySwitchAndIsReadBack() {
        var all = new Switches(Layout.SIDE, new Options(true, Set.of(Noise.SPACING, Noise.RENUMBERING)), false);
        assertEquals("view=side&changes=only&noise=renumbering,spacing&words=none", all.query());
        assertEquals(
                all,
                of(Map.of(
                        "view", List.of("side"),
                        "changes", List.of("only"),
                        "noise", List.of("spacing", "renumbering"),
                        "words", List.of("none"))));
        assertEquals(
                "/en/x?a=1&view=clauses", Switches.DEFAULT.with(Layout.CLAUSES).at("/en/x?a=1"));
        assertEquals("/en/x", Switches.DEFAULT.at("/en/x"));
    }

    @Test
    void changesOfMarkupHaveASwitchOfTheirOwn() {
        var shown = of(Map.of("noise", List.of("markup,quotes")));
        assertEquals(new Options(false, Set.of(Noise.QUOTES), true), shown.options());
        assertEquals("noise=quotes,markup", shown.query());
        assertEquals("noise=quotes", shown.markup(false).query());
        assertEquals("noise=markup", shown.toggled(Noise.QUOTES).query());
        assertEquals(shown.options(), shown.changesOnly(true).changesOnly(false).options());
    }

    @Test
    void whatIsNotUnderstoodIsNotSaid() {
        assertEquals(
                Switches.DEFAULT,
                of(Map.of(
                        "view", List.of("upside-down", ""),
                        "changes", List.of("ONLY"),
                        "noise", List.of("loud,,"),
                        "words", List.of("some"))));
    }
}
