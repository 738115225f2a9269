package org.prevail.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class ScratchTest {
    private static final Splicing PAGE = Splicing.of("<%%hole:a%%|<!--slot:b-->|%%hole:a%%>");

    private final Scratch scratch = new Scratch();

    private String sent(Filled page) throws IOException {
        var out = new ByteArrayOutputStream();
        scratch.send(page, false, out);
        return out.toString(US_ASCII);
    }

    private String zipped(Filled page) throws IOException {
        var out = new ByteArrayOutputStream();
        scratch.send(page, true, out);
        return new String(new GZIPInputStream(new ByteArrayInputStream(out.toByteArray())).readAllBytes(), US_ASCII);
    }

    private static Filled filled(Splicing page, String a, String b) {
        var values = Map.of("hole:a", a.getBytes(US_ASCII), "slot:b", b.getBytes(US_ASCII));
        return page.filled(values::get);
    }

    private static Filled text(String text) {
        return Splicing.of(text).filled(place -> null);
    }

    @Test
    void whatWasSentBeforeIsNeverSentToTheNext() throws IOException {
        assertEquals("a secret", sent(text("a secret")));
        assertEquals("short", sent(text("short")));
        assertEquals("", sent(text("")));
        assertEquals("<one|two|one>", sent(filled(PAGE, "one", "two")));
        assertEquals("<six|ten|six>", sent(filled(PAGE, "six", "ten")), "as long as the one before");
        assertEquals("<|eleven|>", sent(filled(PAGE, "", "eleven")), "not as long");
        assertEquals("<|seven!|>", sent(filled(PAGE, "", "seven!")));
        assertEquals(
                "<1|2|1>",
                sent(filled(Splicing.of("<%%hole:a%%|<!--slot:b-->|%%hole:a%%>"), "1", "2")),
                "another page");
    }

    @Test
    void aPageOfWhichOnePlaceChangedIsSentWithIt() throws IOException {
        var page = filled(PAGE, "one", "two");
        assertEquals("<one|two|one>", sent(page));
        assertEquals("<one|six|one>", sent(page.with("slot:b", "six".getBytes(US_ASCII))));
        assertEquals("<one|two|one>", sent(page));
        assertEquals("<one|two|one>", zipped(page));
        assertEquals("<one|six|one>", sent(page.with("slot:b", "six".getBytes(US_ASCII))));
    }

    @Test
    void whatIsSentIsThePageWhateverWasSentBefore() throws IOException {
        var random = new Random(7);
        var pages = new Splicing[] {PAGE, Splicing.of("%%hole:a%%%%hole:a%%<!--slot:b-->"), Splicing.of("plain")};
        for (int i = 0; i < 2_000; i++) {
            var page = filled(
                    pages[random.nextInt(pages.length)],
                    "a".repeat(random.nextInt(3)) + random.nextInt(10),
                    "b".repeat(random.nextInt(3)) + random.nextInt(10));
            String whole = new String(page.bytes(), US_ASCII);
            assertEquals(whole, random.nextInt(5) == 0 ? zipped(page) : sent(page));
        }
    }

    @Test
    void afterASendingThatFailedTheNextReaderGetsTheirOwn() throws IOException {
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the reader has gone");
            }
        };
        assertThrows(IOException.class, () -> scratch.send(filled(PAGE, "one", "two"), false, gone));
        assertEquals("<six|two|six>", sent(filled(PAGE, "six", "two")));
    }

    /** Whoever sends at the same time has another array: the race the lock of the idle ones closes. */
    @Test
    void manyAtOnceGetTheirOwn() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var sent = new ArrayList<Future<?>>();
            for (int i = 0; i < 8; i++) {
                String mine = String.valueOf((char) ('a' + i));
                sent.add(threads.submit(() -> {
                    for (int n = 0; n < 5_000; n++) {
                        String a = mine.repeat(1 + n % 2);
                        assertEquals("<" + a + "|" + mine + "|" + a + ">", sent(filled(PAGE, a, mine)));
                    }
                    return null;
                }));
            }
            for (var each : sent) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anyLengthIsSent() throws IOException {
        for (int length : new int[] {1, 2, 3, 32_768, 32_769, 262_144, 262_145, 3_000_000, 1}) {
            String text = "x".repeat(length);
            assertEquals(text, sent(text(text)));
        }
    }
}
