package org.prevail.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
    private static final String SECRET = "do-not-print-this";

    @Test
    void everySettingIsOptional() {
        var configuration = Configuration.fromEnvironment(Map.of("PATH", "/bin"));
        assertEquals(8080, configuration.httpPort());
        assertEquals("http://localhost:8080", configuration.origin());
        assertEquals(Path.of("data").toAbsolutePath(), configuration.dataDir());
        assertFalse(configuration.demo());
        assertFalse(configuration.secure());
        assertEquals(Optional.empty(), configuration.dbUrl());
    }

    @Test
    void thePublicAddressFollowsThePortAndSaysWhetherCookiesAreSecure() {
        assertEquals("http://localhost:9090", with("PREVAIL_HTTP_PORT", "9090").origin());
        var secure = with("PREVAIL_PUBLIC_URL", "https://policies.example.com/");
        assertTrue(secure.secure());
        assertEquals("https://policies.example.com", secure.origin());
    }

    @Test
    void anEmptyValueIsNone() {
        assertEquals(8080, with("PREVAIL_HTTP_PORT", " ").httpPort());
        assertEquals(Optional.empty(), with("PREVAIL_API_TOKEN", "").apiToken());
    }

    @Test
    void anUnknownSettingStopsTheStartAndNamesTheKnownOnes() {
        var wrong = wrong("PREVAIL_PORT", SECRET);
        assertTrue(wrong.startsWith("unknown setting PREVAIL_PORT; the settings are PREVAIL_HTTP_PORT, "), wrong);
        assertFalse(wrong.contains(SECRET));
    }

    @ParameterizedTest
    @CsvSource({
        "PREVAIL_HTTP_PORT, 0",
        "PREVAIL_HTTP_PORT, 65536",
        "PREVAIL_HTTP_PORT, http",
        "PREVAIL_HTTP_THREADS, 19",
        "PREVAIL_HTTP_THREADS, 1001",
        "PREVAIL_HTTP_THREADS, many",
        "PREVAIL_DEMO, yes",
        "PREVAIL_PUBLIC_URL, policies.example.com",
        "PREVAIL_PUBLIC_URL, ftp://policies.example.com",
        "PREVAIL_PUBLIC_URL, https://policies.example.com/terms",
        "PREVAIL_PUBLIC_URL, https://policies.example.com?a=b",
        "PREVAIL_PUBLIC_URL, https://user:pass@policies.example.com",
        "PREVAIL_PUBLIC_URL, https://",
        "PREVAIL_API_TOKEN, too-short",
        "PREVAIL_OWNER_PASSWORD, too-short",
        "PREVAIL_DB_URL, jdbc:mysql://localhost/prevail"
    })
    void aMalformedValueStopsTheStartWithOneLineThatNamesTheSetting(String name, String value) {
        var line = wrong(name, value);
        assertTrue(line.contains(name), line);
        assertEquals(1, line.lines().count());
    }

    @Test
    void aMalformedFolderIsSaidToo() {
        assertTrue(wrong("PREVAIL_DATA_DIR", "a\0b").contains("PREVAIL_DATA_DIR"));
    }

    @Test
    void secretsAreNeverPrinted() {
        var configuration = Configuration.fromEnvironment(Map.of(
                "PREVAIL_API_TOKEN", SECRET,
                "PREVAIL_OWNER_PASSWORD", SECRET,
                "PREVAIL_DB_URL", "jdbc:postgresql://db/prevail?password=" + SECRET,
                "PREVAIL_DB_USER", "prevail",
                "PREVAIL_DB_PASSWORD", SECRET));
        assertFalse(configuration.toString().contains(SECRET));
        assertFalse(wrong("PREVAIL_API_TOKEN", "no-secret").contains("no-secret"));
        assertFalse(wrong("PREVAIL_OWNER_PASSWORD", "no-secret").contains("no-secret"));
        assertFalse(wrong("PREVAIL_DB_URL", "mysql:" + SECRET).contains(SECRET));
    }

    private static Configuration with(String name, String value) {
        return Configuration.fromEnvironment(Map.of(name, value));
    }

    private static String wrong(String name, String value) {
        return assertThrows(Configuration.Wrong.class, () -> with(name, value)).getMessage();
    }
}
