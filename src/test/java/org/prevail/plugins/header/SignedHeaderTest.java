package org.prevail.plugins.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prevail.spi.IdentitySource.Identity;
import org.prevail.spi.IdentitySource.Request;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Settings;
import org.prevail.spi.contract.IdentitySourceContract;

class SignedHeaderTest {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final String SECRET = "thirty-two characters, or more!!";

    private static PluginContext context(long site, String secret) {
        return new PluginContext(
                site,
                "Site",
                "https://policies.example.com",
                List.of("vi", "en"),
                ZoneOffset.UTC,
                new Settings(Map.of(
                        SignedHeader.HEADER,
                        "Prevail-Person",
                        SignedHeader.SECRET,
                        secret,
                        SignedHeader.SECONDS,
                        "60")));
    }

    private static String claim(String reference, Instant at, String groups) {
        String signed =
                Base64.getUrlEncoder().withoutPadding().encodeToString(reference.getBytes(StandardCharsets.UTF_8)) + "."
                        + at.toEpochMilli() + "." + groups;
        return signed + "." + Claim.sign(signed, SECRET, "https://policies.example.com 1");
    }

    private static Request request(String... values) {
        return new Request("GET", "/en/privacy", Map.of("Prevail-Person", List.of(values)), NOW);
    }

    private static Optional<Identity> identify(PluginContext context, String... values) {
        return new SignedHeader().identify(request(values), context);
    }

    @Test
    void itKeepsToItsContract() {
        IdentitySourceContract.verify(
                new SignedHeader(),
                context(1, SECRET),
                request(claim("ann@example.com", NOW, "")),
                request(claim("Nguyễn", NOW, "staff,board")));
    }

    @Test
    void itReadsTheReferenceAndTheGroups() {
        assertEquals(
                Optional.of(new Identity("Nguyễn", Set.of("staff", "board"))),
                identify(context(1, SECRET), claim("Nguyễn", NOW, "staff,board")));
    }

    @Test
    void itIsGoodForASixtySecondsEitherWay() {
        for (var off : List.of(Duration.ofSeconds(60), Duration.ofSeconds(-60))) {
            assertEquals(
                    true,
                    identify(context(1, SECRET), claim("ann", NOW.plus(off), ""))
                            .isPresent());
        }
        for (var off : List.of(Duration.ofMillis(60_001), Duration.ofMillis(-60_001), Duration.ofDays(9_000))) {
            assertEquals(Optional.empty(), identify(context(1, SECRET), claim("ann", NOW.plus(off), "")));
        }
    }

    @Test
    void whatWasSignedForOneSiteOrWithAnotherSecretIsNothing() {
        assertEquals(Optional.empty(), identify(context(2, SECRET), claim("ann", NOW, "")));
        assertEquals(Optional.empty(), identify(context(1, SECRET + "x"), claim("ann", NOW, "")));
    }

    @Test
    void twoClaimsAreNone() {
        assertEquals(Optional.empty(), identify(context(1, SECRET), claim("ann", NOW, ""), claim("ann", NOW, "")));
    }

    @Test
    void withoutASecretItAsksForNoHeader() {
        assertEquals(Set.of(), new SignedHeader().headers(context(1, "")));
        assertEquals(Optional.empty(), identify(context(1, ""), claim("ann", NOW, "")));
    }
}
