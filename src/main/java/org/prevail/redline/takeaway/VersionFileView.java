package org.prevail.redline.takeaway;

import java.util.List;
import java.util.Optional;
import org.prevail.markup.Contents;
import org.prevail.markup.SafeHtml;

/**
 * What the template of a printed version shows.
 *
 * @param effective the instant it is in force from, in words
 * @param imported that it was imported, in words, if it was
 * @param text well-formed XML
 * @param pages the words before, between and after the page's number and the number of pages
 */
public record VersionFileView(
        VersionPdf.Wanted version,
        String effective,
        Optional<String> imported,
        String title,
        SafeHtml text,
        List<Contents.Entry> contents,
        String digest,
        List<String> pages) {
    public VersionFileView {
        contents = List.copyOf(contents);
        pages = List.copyOf(pages);
    }

    /** Whether the text is a translation, which another one prevails over. */
    public boolean translation() {
        return !version.read().equals(version.bindingLocale());
    }
}
