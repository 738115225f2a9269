package org.prevail.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.prevail.platform.problem.Problem;

class ImportArchiveTest {
    private static final String FILE = "A/B/2020-01-02T030405Z.md";

    private static byte[] zip(String... namesAndTexts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static ImportArchive read(byte[] zip) {
        return ImportArchive.read(new ByteArrayInputStream(zip));
    }

    private static List<String> codes(byte[] zip) {
        return read(zip).issues().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }

    private static String refusal(byte[] zip) {
        return assertThrows(Problem.Invalid.class, () -> read(zip))
                .issues()
                .get(0)
                .code();
    }

    @Test
    void whatArchiversPutBesideTheFilesIsPassedOver() {
        var archive = read(zip(
                "A/",
                "",
                "A/B/",
                "",
                FILE,
                "Văn bản",
                "__MACOSX/A/B/._x",
                "junk",
                ".DS_Store",
                "x",
                "A/.DS_Store",
                "x"));
        assertEquals(List.of(), archive.issues());
        assertEquals("Văn bản", archive.files().get(0).markdown());
        assertEquals(1, archive.files().size());
    }

    @Test
    void everyBadFileIsNamedOnceAndGoodOnesDoNotHideThem() {
        assertEquals(
                List.of("readme.txt import.depth", "A/B/x.md import.instant"),
                codes(zip("readme.txt", "x", FILE, "Text", "A/B/x.md", "y")));
    }

    @Test
    void aBombIsStoppedWhileItIsRead() {
        assertEquals(List.of(FILE + " import.file-too-large"), codes(zip(FILE, "a".repeat(50_000_000))));
        assertEquals(List.of(FILE + " import.ratio"), codes(zip(FILE, "a".repeat(3_000_000))));
    }

    @Test
    void manyFilesTogetherMayNotBeTooLarge() {
        var random = new java.util.Random(1);
        var files = new String[24];
        for (int i = 0; i < files.length; i += 2) {
            files[i] = "A/B/20%02d-01-02T030405Z.md".formatted(i);
            var text = new StringBuilder(3_900_000);
            while (text.length() < 3_900_000) {
                text.append(Long.toString(random.nextLong(), 36)).append(' ');
            }
            files[i + 1] = text.toString();
        }
        var codes = codes(zip(files));
        assertEquals("A/B/2018-01-02T030405Z.md import.unpacked-too-large", codes.get(0));
    }

    @Test
    void anArchiveOfTooManyEntriesIsRefusedWhole() {
        var files = new String[2 * ImportLimits.ENTRIES + 2];
        for (int i = 0; i < files.length; i += 2) {
            files[i] = "A/B" + i + "/2020-01-02T030405Z.md";
            files[i + 1] = "x";
        }
        assertEquals("import.too-many", refusal(zip(files)));
    }

    @Test
    void whatIsNoArchiveOrCutShortIsRefusedWhole() {
        assertEquals("import.no-zip", refusal("no zip".getBytes(StandardCharsets.UTF_8)));
        assertEquals("import.no-zip", refusal(new byte[0]));
        byte[] whole = zip(FILE, "Text", "A/B/2021-01-02T030405Z.md", "Text");
        for (int length = 0; length < whole.length; length += 7) {
            assertEquals("import.no-zip", refusal(Arrays.copyOf(whole, length)));
        }
    }

    @Test
    void aDamagedFileIsNamed() {
        byte[] zip = zip(FILE, "A text that is long enough to be damaged somewhere within.");
        int within = FILE.length() + 40;
        zip[within] ^= 0x55;
        assertEquals(List.of(FILE + " import.unreadable"), codes(zip));
    }
}
