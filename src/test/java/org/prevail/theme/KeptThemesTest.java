package org.prevail.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prevail.document.Site;
import org.prevail.document.ThemeChoice;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.support.MemoryDatabase;

class KeptThemesTest {
    private static final String STYLE = "assets/site.css";
    private static final String UPGRADED = "body { color: navy; }";

    @TempDir
    private Path outside;

    private final Jdbc database = MemoryDatabase.migrated();
    private final KeptThemes kept = new KeptThemes(database, new MonotonicClock(Clock.systemUTC(), Instant.EPOCH));

    private static PebbleTheme whole(ThemeShelf shelf) {
        return shelf.find("plain", Map.of()).orElseThrow().whole().orElseThrow();
    }

    private PebbleTheme keptOf(ThemeShelf shelf) {
        var whole = whole(shelf);
        kept.keep(whole);
        return whole;
    }

    private void copyPlain() throws IOException {
        for (var file : ThemeFolders.packed().get("plain").files().entrySet()) {
            var copy = outside.resolve("plain").resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue());
        }
    }

    private static Map<String, ThemeFolder> afterAnUpgrade() {
        var packed = new TreeMap<>(ThemeFolders.packed());
        var files = new TreeMap<>(packed.get("plain").files());
        files.put(STYLE, UPGRADED.getBytes(StandardCharsets.UTF_8));
        packed.put("plain", new ThemeFolder("plain", false, files));
        return packed;
    }

    private Themes upgraded() {
        return new Themes(new ThemeShelf(afterAnUpgrade(), Optional.empty()), Optional.of(kept), false);
    }

    private static Site wearing(String hash) {
        return new Site(1, "Sao Mai", "legal@example.com").trying(new ThemeChoice("plain", "", hash, 1));
    }

    private static boolean wearsTheUpgrade(Themes themes, String hash) {
        var site = wearing(hash);
        assertEquals("plain", themes.of(site).name());
        return themes.of(site).assets().stream()
                .filter(asset -> asset.path().equals("site.css"))
                .anyMatch(asset -> new String(asset.content(), StandardCharsets.UTF_8).contains(UPGRADED));
    }

    @Test
    void aCopyOfAPackedThemeIsKeptAsItsOwnAndOutlastsAnUpgrade() throws IOException {
        var packed = keptOf(new ThemeShelf(Optional.empty()));
        copyPlain();
        var copy = keptOf(new ThemeShelf(Optional.of(outside)));
        assertNotEquals(packed.hash(), copy.hash());
        assertFalse(wearsTheUpgrade(upgraded(), copy.hash()), "what was activated is the copy");
        assertTrue(wearsTheUpgrade(upgraded(), packed.hash()), "a packed theme is the product's");
    }

    /** As those are that were kept when hashes did not yet say where a theme came from. */
    @Test
    void whatWasKeptUnderAnotherHashIsStillWornAndKeptUnderItsOwnAtTheNextStart() throws IOException {
        copyPlain();
        var copy = whole(new ThemeShelf(Optional.of(outside)));
        store(ThemeArchive.of(copy), "0123456789abcdef");
        var themes = upgraded();
        assertFalse(wearsTheUpgrade(themes, "0123456789abcdef"));
        themes.keep(wearing("0123456789abcdef"));
        assertTrue(kept.find("plain", copy.hash()).isPresent());
    }

    private void store(byte[] archive, String hash) {
        database.transaction(connection -> {
            try (var statement = connection.prepareStatement(
                    "insert into kept_theme (theme, hash, content, kept_at) values ('plain', ?, ?, current_timestamp)")) {
                statement.setString(1, hash);
                statement.setBytes(2, archive);
                return statement.executeUpdate();
            }
        });
    }
}
