package org.prevail.portal.view;

import java.util.List;
import org.prevail.markup.Contents;
import org.prevail.markup.Glossary;
import org.prevail.markup.SafeHtml;

/**
 * One text of one version.
 *
 * @param locale the locale shown; where it is not the page's, the page says so (R4)
 * @param locales those the version exists in, the binding one among them
 * @param summary plain text, may be empty; not binding
 * @param html with the uses of its terms linked
 * @param contents as {@link Contents#of} gives it
 * @param minutes of reading
 * @param terms which the text defines, in the order of the alphabet
 */
public record TextView(
        String locale,
        String bindingLocale,
        List<String> locales,
        String title,
        String summary,
        SafeHtml html,
        List<Contents.Entry> contents,
        String digest,
        int minutes,
        List<Glossary.Term> terms) {
    public TextView {
        locales = List.copyOf(locales);
        contents = List.copyOf(contents);
        terms = List.copyOf(terms);
    }

    /** The contents with levels as they lie below each other, from 1, wherever the text began. */
    public List<Contents.Entry> outline() {
        int highest = contents.stream().mapToInt(Contents.Entry::level).min().orElse(1);
        return contents.stream()
                .map(entry -> new Contents.Entry(entry.level() - highest + 1, entry.id(), entry.text()))
                .toList();
    }
}
