package org.prevail.plugins.odt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prevail.spi.ContentFormat;
import org.prevail.spi.Descriptor;
import org.prevail.spi.Plugin;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Spi;
import org.prevail.spi.Words;

/**
 * OpenDocument texts (ISO/IEC 26300): headings, paragraphs, lists, tables, links. Tracked insertions count as made, deletions as done;
 * pictures, footnotes, headers and footers are left out. Thread-safe.
 */
public final class OpenDocument implements Plugin, ContentFormat {
    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "prevail.opendocument",
                Words.of("en", "Texts of LibreOffice (.odt)")
                        .and("vi", "Văn bản LibreOffice (.odt)")
                        .and("de", "Texte aus LibreOffice (.odt)"),
                "1.0",
                Spi.VERSION,
                List.of());
    }

    @Override
    public Format format() {
        return new Format(
                "odt",
                Words.of("en", "OpenDocument text (.odt)")
                        .and("vi", "Văn bản OpenDocument (.odt)")
                        .and("de", "OpenDocument-Text (.odt)"),
                Set.of("odt", "ott"),
                Set.of("application/vnd.oasis.opendocument.text"),
                false);
    }

    @Override
    public Converted convert(Content content, PluginContext context) throws Unreadable {
        return new Converted(
                Optional.empty(), Converted.Syntax.HTML, BodyHtml.of(Package.content(content.bytes())), List.of());
    }
}
