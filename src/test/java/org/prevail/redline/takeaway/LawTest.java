package org.prevail.redline.takeaway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.prevail.bench.NeighbouringTexts;
import org.prevail.redline.Options;
import org.prevail.redline.Redline;

/** Files from which both texts can be made again: nothing of either is lost or invented. */
class LawTest {
    private static final List<String> LINES = List.of(
            "The Provider may change the fee of 10 USD at any time by notice in writing to the Customer.",
            "The Provider must not change the fee of 20 USD at any time by notice in writing to the Customer.",
            "1. Khách hàng có thể chấm dứt hợp đồng này bất cứ lúc nào bằng văn bản.",
            "2. Khách hàng có thể chấm dứt hợp đồng này bất cứ lúc nào bằng văn bản.",
            "Notices. All notices are sent by post. They count as received on the third day after posting.",
            "Notices. All notices are sent by post.",
            "They count as received on the third day after posting.",
            "\\ No newline at end of file",
            "--- a & <b> ]]> \"c\"",
            "@@ -1,2 +3,4 @@",
            "Yes.");

    private final Takeaways takeaways = Samples.takeaways();

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(LINES).list().ofMaxSize(9).map(lines -> String.join("\n", lines));
    }

    @Property(tries = 600)
    void trackedChangesAcceptedAreTheNewTextAndRejectedTheOld(
            @ForAll("texts") String before, @ForAll("texts") String after) throws Exception {
        trackedChangesHold(before, after);
    }

    @Property(tries = 600)
    void aDiffAppliedGivesTheNewText(@ForAll("texts") String before, @ForAll("texts") String after) {
        diffHolds(before, after);
    }

    @Test
    void theyHoldOfRealTermsAndTheirNextVersions() throws Exception {
        var pairs = NeighbouringTexts.all();
        for (int i = 0; i < pairs.size(); i += 7) {
            trackedChangesHold(pairs.get(i).before(), pairs.get(i).after());
            diffHolds(pairs.get(i).before(), pairs.get(i).after());
        }
    }

    @Test
    void patchAppliesADiff() throws Exception {
        Assumptions.assumeTrue(Patch.isThere(), "no patch on this machine");
        assertEquals(Samples.AFTER, Patch.apply(diff(Samples.BEFORE, Samples.AFTER), Samples.BEFORE));
        var grown = Samples.BEFORE + "\nOne more line.";
        assertEquals(grown, Patch.apply(diff(Samples.BEFORE, grown), Samples.BEFORE));
        assertEquals(Samples.BEFORE, Patch.apply(diff(grown, Samples.BEFORE), grown));
        assertEquals(Samples.BEFORE, Patch.apply(diff("", Samples.BEFORE), ""));
    }

    private void trackedChangesHold(String before, String after) throws Exception {
        byte[] docx = file(before, after, Format.DOCX);
        assertEquals(after, WordProcessor.acceptAll(docx));
        assertEquals(before, WordProcessor.rejectAll(docx));
    }

    private void diffHolds(String before, String after) {
        assertEquals(after, Patch.applied(diff(before, after), before));
    }

    private String diff(String before, String after) {
        return new String(file(before, after, Format.DIFF), StandardCharsets.UTF_8);
    }

    private byte[] file(String before, String after, Format format) {
        Redline redline = Samples.redline(before, after, Options.DEFAULT);
        return takeaways.make(redline, format, "en", Samples.SITE).bytes();
    }
}
