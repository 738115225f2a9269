package org.prevail.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ScratchTest {
    private final Scratch scratch = new Scratch();

    private String sent(int length, Consumer<ByteBuffer> fill) throws IOException {
        var out = new ByteArrayOutputStream();
        scratch.send(length, fill, out);
        return out.toString(US_ASCII);
    }

    private static Consumer<ByteBuffer> text(String text) {
        return buffer -> buffer.put(text.getBytes(US_ASCII));
    }

    @Test
    void whatWasSentBeforeIsNeverSentToTheNext() throws IOException {
        assertEquals("a secret", sent(8, text("a secret")));
        assertEquals("short", sent(5, text("short")));
        assertThrows(IllegalStateException.class, () -> sent(8, text("short")));
        assertEquals("", sent(0, text("")));
    }

    @Test
    void anyLengthIsSent() throws IOException {
        for (int length : new int[] {1, 2, 3, 32_768, 32_769, 262_144, 262_145, 3_000_000, 1}) {
            String text = "x".repeat(length);
            assertEquals(text, sent(length, text(text)));
        }
    }
}
