package org.prevail.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R12's ground: the digest stays when only markup changes, and changes when the words do. */
class SameWordsTest {
    private static final String TEXT = """
            ## Điều 1. Phí dịch vụ

            Phí là **100.000 đồng** mỗi tháng, trả
            trước ngày 5.

            1. Gói nhà riêng
               - một
               - hai
            2. Gói công ty
            """;

    @Test
    void theSameSourceGivesTheSame() {
        assertEquals(Typed.render(TEXT), Typed.render(TEXT));
    }

    @Test
    void nfdSaysTheSameAsNfc() {
        var nfd = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        assertEquals(Typed.render(TEXT), Typed.render(nfd));
        assertEquals(
                Markup.render(new Source("Điều khoản", "", "x")).digest(),
                Markup.render(new Source(Normalizer.normalize("Điều khoản", Normalizer.Form.NFD), "", "x"))
                        .digest());
    }

    static Stream<Arguments> markup() {
        return Stream.of(
                Arguments.of("## Điều", "#### Điều"),
                Arguments.of("## Điều 1. Phí dịch vụ", "Điều 1. Phí dịch vụ\n---"),
                Arguments.of("**100.000 đồng**", "*100.000 đồng*"),
                Arguments.of("**100.000 đồng**", "100.000 đồng"),
                Arguments.of("**100.000 đồng**", "`100.000 đồng`"),
                Arguments.of("trả\ntrước", "trả trước"),
                Arguments.of("trả\ntrước", "trả  \ntrước"),
                Arguments.of("mỗi tháng, trả\n", "mỗi\ntháng, trả "),
                Arguments.of("   - một\n   - hai", "   * một\n   * hai"),
                Arguments.of("   - một\n   - hai", "   + một\n\n   + hai"),
                Arguments.of("2. Gói", "7. Gói"),
                Arguments.of("\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("markup")
    void markupAloneChangesNothing(String from, String to) {
        assertEquals(Typed.digest(TEXT), Typed.digest(rewritten(from, to)));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("100.000", "200.000"),
                Arguments.of("Phí là", "phí là"),
                Arguments.of("trước ngày", "sau ngày"),
                Arguments.of("1. Gói nhà", "2. Gói nhà"),
                Arguments.of("   - hai", "- hai"),
                Arguments.of("   - hai", "     - hai"),
                Arguments.of("   - một\n   - hai", "   một\n   hai"),
                Arguments.of("   - một\n   - hai", "   1. một\n   2. hai"),
                Arguments.of("ngày 5.", "ngày 5.\n\nHết."),
                Arguments.of("mỗi tháng, ", "mỗi tháng,\n\n"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void anotherWordNumberOrNestingSaysAnotherThing(String from, String to) {
        assertNotEquals(Typed.digest(TEXT), Typed.digest(rewritten(from, to)));
    }

    @Test
    void theSummaryIsNoPartOfTheText() {
        assertEquals(
                Typed.digest("x"),
                Markup.render(new Source(Typed.TITLE, "another summary", "x")).digest());
    }

    @Property(tries = 200)
    void wrappingAndEmphasisNeverCount(
            @ForAll @Size(min = 1, max = 12) List<@AlphaChars @StringLength(min = 1, max = 8) String> words) {
        var wrapped = String.join("\n", words);
        var stressed = words.stream().map(word -> "**" + word + "**").collect(Collectors.joining(" "));
        assertEquals(Typed.digest(String.join(" ", words)), Typed.digest(wrapped));
        assertEquals(Typed.digest(String.join(" ", words)), Typed.digest(stressed));
    }

    @Property(tries = 200)
    void nfdOfWhateverIsTypedSaysTheSame(
            @ForAll @StringLength(min = 1, max = 40) @CharRange(from = 'À', to = 'ỹ') String words) {
        var nfc = Normalizer.normalize(words, Normalizer.Form.NFC);
        var nfd = Normalizer.normalize(words, Normalizer.Form.NFD);
        assertEquals(Typed.refused(nfc), Typed.refused(nfd));
        if (Typed.refused(nfc).isEmpty()) {
            assertEquals(Typed.render(nfc), Typed.render(nfd));
        }
    }

    private static String rewritten(String from, String to) {
        var rewritten = TEXT.replace(from, to);
        assertNotEquals(TEXT, rewritten, "the fixture has no such words");
        return rewritten;
    }
}
