package org.prevail.portal.view;

import java.util.List;
import java.util.Optional;
import org.prevail.markup.SafeHtml;

/**
 * A part of a document's page that a plug-in adds, apart from the text.
 *
 * @param id for its heading
 * @param lang it is in
 */
public record SectionView(String id, String lang, String heading, List<Part> parts) {
    public SectionView {
        parts = List.copyOf(parts);
    }

    /**
     * One of: a text, a list, a table, or markup.
     *
     * @param caption of the table, may be empty
     * @param columns of the table; none where it is no table
     */
    public record Part(
            Optional<String> text,
            List<String> items,
            String caption,
            List<String> columns,
            List<List<String>> rows,
            Optional<SafeHtml> html) {
        public Part {
            items = List.copyOf(items);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        public static Part text(String text) {
            return new Part(Optional.of(text), List.of(), "", List.of(), List.of(), Optional.empty());
        }

        public static Part items(List<String> items) {
            return new Part(Optional.empty(), items, "", List.of(), List.of(), Optional.empty());
        }

        public static Part table(String caption, List<String> columns, List<List<String>> rows) {
            return new Part(Optional.empty(), List.of(), caption, columns, rows, Optional.empty());
        }

        public static Part html(SafeHtml html) {
            return new Part(Optional.empty(), List.of(), "", List.of(), List.of(), Optional.of(html));
        }
    }
}
