package org.prevail.theme.doctor;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * One sample as the theme renders it, and as {@code base} does, which has every part a page must have.
 *
 * @param whole whether it is a whole page, not a part of one
 * @param printed whether it is laid out as a file, and no browser ever has it
 */
record RenderedPage(
        String template, String locale, String html, Document page, Document base, boolean whole, boolean printed) {
    static RenderedPage of(String template, String locale, String html, String base) {
        boolean printed = template.startsWith("takeaway/");
        return new RenderedPage(
                template,
                locale,
                html,
                Jsoup.parse(html),
                Jsoup.parse(base),
                base.contains("<html") && !printed,
                printed);
    }
}
