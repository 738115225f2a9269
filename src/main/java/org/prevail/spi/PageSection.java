package org.prevail.spi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a document's public page that is not the document: a table of how long what is kept, a form to download. It
 * stands apart from the text under a heading of its own, and is neither in the text's digest nor in what is accepted; the page kept as evidence
 * of what was shown has it.
 *
 * <p><b>When.</b> Where the page of a document's version is made: once for each version, language and group of readers, and kept
 * until something is published or set anew. <b>Pure</b> ({@linkplain org.prevail.spi package}).
 *
 * <p><b>Limit.</b> 1 second; 50 parts and 100,000 characters. <b>If it fails</b>, the page is without it, is not kept, and it is asked again next time.
 */
public non-sealed interface PageSection extends Point {
    /** Empty where this page has none. */
    Optional<Section> section(DocumentPage page, PluginContext context);

    /** Where it stands. */
    enum Spot {
        /** Between what is said of the version and its text. */
        ABOVE_TEXT,
        /** After the text, before the form. */
        BELOW_TEXT
    }

    /**
     * The page.
     *
     * @param document its key
     * @param scope where the version is placed
     * @param locale the page is in; the text's own may be another
     * @param textLocale of the text
     * @param inForce whether this version is in force
     */
    record DocumentPage(
            String document, Kind kind, int version, String scope, String locale, String textLocale, boolean inForce) {}

    /**
     * What to show.
     *
     * @param locale the language it is in
     * @param heading one line of plain text
     * @param parts one after the other
     */
    record Section(Spot spot, String locale, String heading, List<Part> parts) {
        public Section {
            Objects.requireNonNull(spot);
            Objects.requireNonNull(locale);
            if (heading.isBlank()) {
                throw new IllegalArgumentException("a section without a heading");
            }
            parts = List.copyOf(parts);
        }
    }

    /** A part of a section. Texts are plain and shown as they are. */
    sealed interface Part permits Paragraph, Items, Table, Html {}

    record Paragraph(String text) implements Part {
        public Paragraph {
            Objects.requireNonNull(text);
        }
    }

    /** A list. */
    record Items(List<String> items) implements Part {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows, for those who do not see it; may be empty
     * @param columns their headings
     * @param rows each with a cell for every column; the first names the row
     */
    record Table(String caption, List<String> columns, List<List<String>> rows) implements Part {
        /** @throws IllegalArgumentException where a row has more or fewer cells than there are columns */
        public Table {
            Objects.requireNonNull(caption);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("a row does not fit its columns");
            }
        }
    }

    /**
     * HTML, which goes through the same gate as every text: what it does not let through is left out, scripts and styles among it.
     * Headings begin at {@code h3}.
     */
    record Html(String html) implements Part {
        public Html {
            Objects.requireNonNull(html);
        }
    }
}
