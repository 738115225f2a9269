package org.prevail.redline.takeaway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.prevail.redline.Redline;

/**
 * A redline as a WordprocessingML package (ECMA-376, part 1): its body is the text with tracked changes and nothing else, so
 * that what is left after accepting or rejecting all is exactly one of the two texts. What is said of them stands in the
 * first page's header, at each page's foot and in the document's properties.
 */
final class DocxFile {
    /** The first instant a ZIP can name: it says nothing of when the file was made. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DocxFile() {}

    static byte[] of(Redline redline, Cover cover, Words words) {
        var values = new LinkedHashMap<String, String>();
        values.put("TITLE", XmlText.of(cover.title()));
        values.put("LANGUAGE", XmlText.of(redline.after().locale()));
        values.put("BEFORE", XmlText.of(redline.before().digest()));
        values.put("AFTER", XmlText.of(redline.after().digest()));
        values.put("BODY", TrackedChanges.of(redline.comparison(), Takeaways.MAKER, when(redline)));
        values.put("COVER", cover.lines().stream().map(DocxFile::paragraph).collect(Collectors.joining()));
        values.put(
                "FOOT",
                XmlText.of(words.text(
                        "takeaway.foot",
                        redline.before().digest(),
                        redline.after().digest())));
        var pages = words.pages();
        values.put("PAGE", XmlText.of(pages[0]));
        values.put("OF", XmlText.of(pages[1]));
        values.put("PAGES", XmlText.of(pages[2]));
        return zip(values);
    }

    /** When the new text takes effect, as far as that is known: nothing tells when its words were written. */
    private static Instant when(Redline redline) {
        return redline.after()
                .effectiveAt()
                .or(redline.before()::effectiveAt)
                .orElse(Instant.parse("2000-01-01T00:00:00Z"))
                .truncatedTo(ChronoUnit.MINUTES);
    }

    private static String paragraph(String line) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + XmlText.of(line)
                + "</w:t></w:r></w:p>";
    }

    private static byte[] zip(Map<String, String> values) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : read("parts.txt").lines().toList()) {
                var entry = new ZipEntry(name);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(filled(read(name), values).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** Each hole once, so that no text is taken for one. */
    private static String filled(String part, Map<String, String> values) {
        var filled = new StringBuilder();
        int done = 0;
        for (int begins = part.indexOf("{{"); begins >= 0; begins = part.indexOf("{{", done)) {
            int ends = part.indexOf("}}", begins);
            filled.append(part, done, begins).append(values.get(part.substring(begins + 2, ends)));
            done = ends + 2;
        }
        return filled.append(part.substring(done)).toString();
    }

    private static String read(String name) throws IOException {
        try (InputStream in = DocxFile.class.getResourceAsStream("docx/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
