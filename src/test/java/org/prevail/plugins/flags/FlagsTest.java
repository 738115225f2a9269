package org.prevail.plugins.flags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "PERIOD > Trả trong 30 ngày làm việc. > Trả trong 30 ngày.",
                "PERCENTAGE > We keep ten percent of it. > We keep twenty percent of it.",
                "PERCENTAGE > Phí là mười phần trăm. > Phí là hai mươi phần trăm.",
                "PERCENTAGE > Es sind fünf Prozent fällig. > Es sind neun Prozent fällig.",
                "PARTY > Do Công ty Cổ phần Sao Mai giao. > Do Công ty Cổ phần Sao Hôm giao.",
                "PARTY > Do Công ty TNHH một thành viên Sao Mai giao. > Do Công ty TNHH một thành viên Sao Hôm giao.",
                "PARTY > Bên A trả phí cho Bên B. > Bên B trả phí cho Bên A.",
                "JURISDICTION > This is subject to Vietnamese law. > This is subject to Maltese law.",
                "JURISDICTION > The governing law is ours. > The governing law is yours.",
                "JURISDICTION > Áp dụng theo luật Việt Nam. > Áp dụng đúng luật Việt Nam.",
                "JURISDICTION > Hợp đồng này theo luật Anh. > Hợp đồng này theo luật Mỹ.",
                "JURISDICTION > Luật điều chỉnh là của bên mua. > Luật điều chỉnh là của bên bán.",
                "JURISDICTION > Es gilt das Recht Vietnams. > Es gilt das Recht Frankreichs.",
                "OBLIGATION > Bên A có nghĩa vụ trả. > Bên A có quyền trả.",
                "OBLIGATION > Bên A có thể trả. > Bên A có quyền trả.",
                "LINK > See https://example.org/a for it. > See https://example.org/b for it.",
                "NEGATION > Copying is permitted. > Copying is prohibited.",
                "NEGATION > Es besteht eine Haftung. > Es besteht keinerlei Haftung.",
                "AMOUNT > Due are 10 000 EUR. > Due are 20 000 EUR.",
                "DEFINITION > The “Fee” is the price of a month. > The “Fee” is the price of a year.",
                "DEFINITION > You pay monthly (the “Fees”). > You pay yearly (the “Fees”)."
            })
    void isPointedOut(String flag, String before, String after) {
        assertTrue(
                flags(before, after).contains(flag), () -> flags(before, after).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "PERIOD > Ký ngày 5 tháng 2 năm 2026. > Ký ngày 7 tháng 2 năm 2026.",
                "OBLIGATION > In force since May 2026. > In force since June 2026.",
                "OBLIGATION > We bill in May. > We bill in June.",
                "OBLIGATION > From 1 May we bill. > From 1 June we bill.",
                "OBLIGATION > Due at the end of May. > Due at the end of June.",
                "DEFINITION > The “Fee” is due monthly. > The “Fee” is due yearly.",
                "AMOUNT > In 2026 100 people came. > In 2026 200 people came.",
                "AMOUNT > You owe $100 for each and every week of work. > You owe $100 for each and every week one hour of work.",
                "AMOUNT > You owe $100 for each and every weeks of work. > You owe $100 for each and every weeks one hour of work.",
                "DEFINITION > The “Fee” means the price. > The “Fee” means the price. It is due today.",
                "DEFINITION > Pay it. The “Fee” means the price. > Pay it. It is due. The “Fee” means the price."
            })
    void isNot(String flag, String before, String after) {
        assertFalse(
                flags(before, after).contains(flag), () -> flags(before, after).toString());
    }

    private static List<String> flags(String before, String after) {
        return Looking.compare(before, after).blocks().get(0).flags();
    }
}
