package org.prevail.plugins.flags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prevail.spi.DiffAnnotator.Edit;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Settings;
import org.prevail.spi.contract.DiffAnnotatorContract;

class FlagsTest {
    private static final Edit FEE =
            new Edit("The fee is 100 USD.", "The fee is 200 USD.", "is 100 USD", "is 200 USD", Set.of("100", "200"));
    private static final Edit PARTNER =
            new Edit("We work with Alba.", "We work for Alba.", "with", "for", Set.of("with", "for"));

    private static PluginContext context(String words) {
        return new PluginContext(
                1,
                "Site",
                "http://localhost",
                List.of("vi", "en", "de"),
                ZoneOffset.UTC,
                new Settings(Map.of(Flags.OWN, words)));
    }

    @Test
    void itKeepsToItsContract() {
        DiffAnnotatorContract.verify(new Flags(), context("Alba"), FEE, PARTNER);
    }

    @Test
    void ownWordsAreWholeOnesInAnyCaseAndTakenAsTheyStand() {
        assertEquals(Set.of(), new Flags().marks(PARTNER, context("")));
        assertEquals(Set.of("WATCHED"), new Flags().marks(PARTNER, context("x\nALBA")));
        assertEquals(Set.of(), new Flags().marks(PARTNER, context("Alb\nA.ba")));
    }

    @Test
    void oneObjectServesSitesThatAreSetOtherwise() {
        var flags = new Flags();
        for (int i = 0; i < 3; i++) {
            assertEquals(Set.of("WATCHED"), flags.marks(PARTNER, context("alba")));
            assertEquals(Set.of(), flags.marks(PARTNER, context("borea")));
        }
    }

    /** They are matched against what is {@link Touched}. */
    @Test
    void patternsOfMentionsLookForLowerCase() {
        for (Kind kind : Kinds.ALL) {
            if (kind instanceof Mention mention) {
                String literals = mention.pattern().pattern().replaceAll("\\\\(?:p\\{\\w+}|.)", "");
                assertEquals(literals.toLowerCase(Locale.ROOT), literals);
            }
        }
    }
}
