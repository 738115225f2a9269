package org.prevail.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.prevail.platform.problem.Problem;

/**
 * The parts of a Word file that have its text, looked at before anything else reads them: not more than is bounded, each
 * well-formed. Pictures and whatever else is packed are not passed on, so that nothing can ask for them.
 */
final class DocxParts {
    static final int MOST_PARTS = 2_000;

    /** All text parts, unpacked: fifty times the longest terms known to us. */
    static final int MOST_BYTES = 12 << 20;

    /** Everything, pictures included, although nobody keeps them. */
    private static final long MOST_UNPACKED = 100L << 20;

    private static final String DOCUMENT = "word/document.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int seen;
    private int bytes;
    private int elements;
    private long skipped;

    private DocxParts() {}

    /** A ZIP with nothing but its text parts. */
    static byte[] texts(byte[] file) {
        requireWhole(file);
        var parts = new DocxParts();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw invalid("docx.broken");
        }
        return parts.packed();
    }

    /** Read from its beginning, a ZIP that was cut off looks like one with fewer parts: only its end tells. */
    private static void requireWhole(byte[] file) {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            throw invalid("docx.no-zip");
        }
        for (int i = file.length - 22; i >= Math.max(0, file.length - 22 - 0xffff); i--) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 5 && file[i + 3] == 6) {
                return;
            }
        }
        throw invalid("docx.broken");
    }

    private void take(ZipEntry entry, ZipInputStream zip) throws IOException {
        if (++seen > MOST_PARTS) {
            throw invalid("docx.too-many-parts", MOST_PARTS);
        }
        if (!isText(entry.getName())) {
            skip(zip);
            return;
        }
        byte[] content = zip.readNBytes(MOST_BYTES - bytes + 1);
        count(content.length);
        elements = WellFormed.check(entry.getName(), content, elements);
        if (parts.put(entry.getName(), content) != null) {
            throw invalid("docx.broken");
        }
    }

    /** What is skipped is unpacked, too: it counts, but is not kept. */
    private void skip(ZipInputStream zip) throws IOException {
        byte[] buffer = new byte[8192];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            skipped += read;
            if (skipped > MOST_UNPACKED) {
                throw invalid("docx.unpacked-too-large", MOST_UNPACKED >> 20);
            }
        }
    }

    private void count(int more) {
        bytes += more;
        if (bytes > MOST_BYTES) {
            throw invalid("docx.unpacked-too-large", MOST_BYTES >> 20);
        }
    }

    private byte[] packed() {
        if (!parts.containsKey("[Content_Types].xml")) {
            throw invalid("docx.no-document", "[Content_Types].xml");
        }
        if (parts.keySet().stream().noneMatch(name -> name.startsWith("word/") && name.endsWith(".xml"))) {
            throw invalid("docx.no-document", DOCUMENT);
        }
        var words = new DocxWords(parts);
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.setLevel(0);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(words.readable(part.getKey(), part.getValue()));
            }
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return packed.toByteArray();
    }

    private static boolean isText(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static Problem.Invalid invalid(String code, Object... arguments) {
        return Problem.Invalid.of("file", code, arguments);
    }
}
