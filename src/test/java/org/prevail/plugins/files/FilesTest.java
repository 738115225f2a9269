package org.prevail.plugins.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prevail.spi.DecisionListener.Attribution;
import org.prevail.spi.DecisionListener.Verdict;
import org.prevail.spi.Exporter;
import org.prevail.spi.Exporter.Matter;
import org.prevail.spi.Kind;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Settings;
import org.prevail.spi.contract.ExporterContract;

class FilesTest {
    private static final PluginContext CONTEXT = new PluginContext(
            1,
            "Site",
            "https://policies.example.com",
            List.of("vi", "en", "de"),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            new Settings(Map.of()));
    private static final Instant THEN = Instant.parse("2026-01-15T20:30:00Z");

    private static String file(Exporter exporter, Matter matter, String locale) throws IOException {
        var file = new ByteArrayOutputStream();
        exporter.export(matter, locale, file, CONTEXT);
        return file.toString(StandardCharsets.UTF_8);
    }

    @Test
    void bothKeepToTheirContract() {
        ExporterContract.verify(new RecordsCsv(), CONTEXT);
        ExporterContract.verify(new PlainVersion(), CONTEXT);
    }

    @Test
    void aTableHasALineForEachActOldestFirstAndQuotesWhatNeedsIt() throws IOException {
        var shown = new Exporter.Shown(
                new UUID(1, 1), new UUID(2, 2), 3, "vi", "d", "PAGE", "SERVED", "a,\"b\"", THEN.plusSeconds(1));
        var decided = new Exporter.Decided(
                new UUID(3, 3), new UUID(2, 2), Verdict.DECLINED, Attribution.PAGE, 3, "vi", "d", new UUID(1, 1), THEN);
        assertEquals(
                "\ufeffat,act,subject,version,locale,digest,how,surface,place,id,presentation\r\n"
                        + "2026-01-15T20:30:00.000Z,DECLINED,00000000-0000-0002-0000-000000000002,3,vi,d,PAGE,,,"
                        + "00000000-0000-0003-0000-000000000003,00000000-0000-0001-0000-000000000001\r\n"
                        + "2026-01-15T20:30:01.000Z,SHOWN,00000000-0000-0002-0000-000000000002,3,vi,d,SERVED,PAGE,"
                        + "\"/a,\"\"b\"\"\",00000000-0000-0001-0000-000000000001,00000000-0000-0001-0000-000000000001\r\n",
                file(new RecordsCsv(), new Exporter.Records("terms", List.of(shown), List.of(decided)), "en"));
    }

    @Test
    void aTextSaysWhereItIsFromInTheSitesZone() throws IOException {
        var version = new Exporter.VersionText(
                "terms",
                Kind.TERMS,
                2,
                "vi",
                "Điều khoản",
                "",
                "m",
                "h",
                "Điều khoản\nPhí.",
                "0a",
                THEN,
                THEN,
                Optional.empty());
        assertEquals(
                "Version 2, effective January 16, 2026\nhttps://policies.example.com/vi/terms/versions/2\nSHA-256 0a\n\n"
                        + "-".repeat(72) + "\n\nĐiều khoản\n\nPhí.\n",
                file(new PlainVersion(), version, "en"));
    }
}
