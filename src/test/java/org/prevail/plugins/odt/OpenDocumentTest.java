package org.prevail.plugins.odt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.prevail.spi.ContentFormat.Content;
import org.prevail.spi.ContentFormat.Unreadable;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Settings;
import org.prevail.spi.contract.ContentFormatContract;

class OpenDocumentTest {
    private static final PluginContext CONTEXT = new PluginContext(
            1, "Site", "http://localhost", List.of("vi", "en"), ZoneOffset.UTC, new Settings(Map.of()));
    private static final String TEXT = "<text:h text:outline-level=\"2\">Scope</text:h>"
            + "<text:p>The fee<text:s/>is <text:span>100</text:span><text:line-break/>&lt;USD&gt;.</text:p>"
            + "<text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>"
            + "<text:p><text:a xlink:href=\"https://example.com/\">Help</text:a></text:p>";

    private static Content file(String body) {
        return content("<?xml version=\"1.0\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>");
    }

    private static Content content(String xml) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return new Content(bytes.toByteArray(), Optional.of("x.odt"));
    }

    private static String html(Content content) throws Unreadable {
        return new OpenDocument().convert(content, CONTEXT).text();
    }

    @Test
    void itKeepsToItsContract() {
        ContentFormatContract.verify(new OpenDocument(), CONTEXT, file(TEXT));
    }

    @Test
    void itReadsHeadingsListsLinksAndBreaksAndEscapesWords() throws Unreadable {
        assertEquals(
                "<h2>Scope</h2><p>The fee is 100<br>&lt;USD&gt;.</p><ul><li><p>one</p></li></ul>"
                        + "<p><a href=\"https://example.com/\">Help</a></p>",
                html(file(TEXT)));
    }

    @Test
    void deletionsThatAreTrackedAndNotesAreLeftOut() throws Unreadable {
        assertEquals(
                "<p>stays</p>",
                html(file("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
                        + "<text:p>stays<text:note><text:p>note</text:p></text:note></text:p>")));
    }

    @Test
    void anEntityIsNeverRead() {
        assertThrows(
                Unreadable.class,
                () -> html(
                        content("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x xmlns=\"y\">&e;</x>")));
    }

    @Test
    void whatUnpacksToTooMuchOrIsTooDeepIsRefused() {
        assertThrows(Unreadable.class, () -> html(content("<x>" + " ".repeat(21 << 20) + "</x>")));
        assertThrows(
                Unreadable.class, () -> html(file("<text:span>".repeat(2_000) + "x" + "</text:span>".repeat(2_000))));
    }
}
