package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.support.SettableClock;

class FlashTest {
    private final SettableClock clock = new SettableClock();
    private final Flash flash = new Flash(TestSigner.fresh(), new Cookies(false), clock);

    @Test
    void aNoticeComesBackAsItWas() {
        String value = flash.cookie("draft.saved", "Điều khoản", 3).getValue();
        assertEquals(Optional.of(new Flash.Notice("draft.saved", List.of("Điều khoản", "3"))), flash.read(value));
        assertEquals(
                Optional.of(new Flash.Notice("signout.done", List.of())),
                flash.read(flash.cookie("signout.done").getValue()));
    }

    @Test
    void anArgumentCannotPassForTwo() {
        String value = flash.cookie("key", "a\u001fb").getValue();
        assertEquals(Optional.of(new Flash.Notice("key", List.of("a b"))), flash.read(value));
    }

    @Test
    void anOldOrForgedNoticeIsNone() {
        String value = flash.cookie("key").getValue();
        assertEquals(Optional.empty(), flash.read(value + "x"));
        assertEquals(Optional.empty(), flash.read(""));
        clock.pass(Duration.ofMinutes(6));
        assertEquals(Optional.empty(), flash.read(value));
    }
}
