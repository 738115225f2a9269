package org.prevail.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.prevail.document.Scope;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.signing.Signer;
import org.prevail.subject.Attribution;
import org.prevail.support.MemoryDatabase;
import org.prevail.support.SettableClock;

class PresentationTokensTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00.123Z");
    private static final String LONGEST_PLACE = String.join("/", java.util.Collections.nCopies(8, "a".repeat(64)));
    private static final Signer SIGNER =
            new Signer(MemoryDatabase.migrated(), new MonotonicClock(new SettableClock(), Instant.EPOCH));

    private final PresentationTokens tokens = new PresentationTokens(SIGNER);

    @Test
    void r10EveryFactComesBack() {
        for (var place : new String[] {"", "services/fiber", LONGEST_PLACE}) {
            for (var attribution : Attribution.values()) {
                var plain = token(place, attribution, Optional.empty(), Optional.empty());
                var full = token(
                        place,
                        attribution,
                        Optional.of(new Attestation(7, "0123456789abcdef", "checkout")),
                        Optional.of(UUID.randomUUID()));
                assertEquals(Optional.of(plain), tokens.read(tokens.write(plain)));
                assertEquals(Optional.of(full), tokens.read(tokens.write(full)));
            }
        }
    }

    @Test
    void tokensOfASeriesDifferInIdAndInstantAlone() {
        var like = token("services/fiber", Attribution.DEVICE, Optional.empty(), Optional.empty());
        var clock = new MonotonicClock(new SettableClock(), NOW.plusSeconds(5));
        var series = tokens.series(like, clock);
        var first = tokens.read(series.get()).orElseThrow();
        var second = tokens.read(series.get()).orElseThrow();
        assertNotEquals(first.id(), second.id());
        assertNotEquals(like.id(), first.id());
        for (var one : java.util.List.of(first, second)) {
            assertTrue(!one.issuedAt().isBefore(NOW.plusSeconds(5)));
            assertEquals(
                    new PresentationToken(
                            one.id(), like.presentation(), like.attribution(), one.issuedAt(), Optional.empty()),
                    one);
        }
    }

    @Test
    void theLongestPlaceStillFits() {
        assertTrue(Scope.parse(LONGEST_PLACE).isPresent());
        var written = tokens.write(token(
                LONGEST_PLACE,
                Attribution.ACCOUNT,
                Optional.of(new Attestation(7, "0123456789abcdef", "checkout")),
                Optional.of(UUID.randomUUID())));
        assertTrue(written.length() < 1_100, () -> "" + written.length());
    }

    @Test
    void r10WhatIsNotOursIsNone() {
        var written = tokens.write(token("shop", Attribution.DEVICE, Optional.empty(), Optional.empty()));
        assertEquals(Optional.empty(), tokens.read(null));
        assertEquals(Optional.empty(), tokens.read(""));
        assertEquals(Optional.empty(), tokens.read(written.substring(1)));
        assertEquals(Optional.empty(), tokens.read(written + "A"));
        assertEquals(Optional.empty(), tokens.read("a".repeat(1_000_000)));
        assertEquals(
                Optional.empty(),
                tokens.read(SIGNER.sign(
                        "visitor", TokenBytes.write(token("", Attribution.PAGE, Optional.empty(), Optional.empty())))));
    }

    @Test
    void aTokenOfAnotherReleaseIsNone() {
        var bytes = TokenBytes.write(token("shop", Attribution.DEVICE, Optional.empty(), Optional.empty()));
        var later = bytes.clone();
        later[0] = 99;
        assertThrows(IOException.class, () -> TokenBytes.read(later));
        assertEquals(Optional.empty(), tokens.read(SIGNER.sign("presentation", later)));
        for (int length = 0; length < bytes.length; length++) {
            assertEquals(
                    Optional.empty(),
                    tokens.read(SIGNER.sign("presentation", Arrays.copyOf(bytes, length))),
                    "cut short");
        }
    }

    @Property(tries = 300)
    void wrongBytesNeverDoWorse(@ForAll byte[] bytes) {
        tokens.read(SIGNER.sign("presentation", bytes));
    }

    @Test
    void r8TheSameAgainIsTheSameRecordAndAnythingElseAnother() {
        var shown = token("shop", Attribution.DEVICE, Optional.empty(), Optional.empty())
                .presentation();
        assertEquals(shown.id(), at(shown, NOW.plusSeconds(9)).id());
        assertNotEquals(shown.id(), shown.answered(NOW).id());
    }

    private static Presentation at(Presentation shown, Instant when) {
        return new Presentation(
                shown.subject(),
                shown.versionId(),
                shown.locale(),
                shown.digest(),
                shown.rendition(),
                shown.surface(),
                shown.basis(),
                "elsewhere",
                shown.circumstance(),
                shown.attestedBy(),
                when);
    }

    private static PresentationToken token(
            String place, Attribution attribution, Optional<Attestation> attestedBy, Optional<UUID> undoes) {
        var shown = new Presentation(
                new UUID(1, 2),
                1_234,
                "vi",
                "a".repeat(64),
                "b".repeat(64),
                Surface.HOST_GATE,
                Basis.ATTESTED,
                place,
                "c".repeat(64),
                attestedBy,
                NOW);
        return new PresentationToken(new UUID(3, 4), shown, attribution, NOW.plusMillis(1), undoes);
    }
}
