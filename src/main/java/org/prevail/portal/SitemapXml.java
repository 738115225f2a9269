package org.prevail.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;

/**
 * The start page, contact and every document in force (R5), in each offered language. Older versions stay out: who
 * searches is to find the text in force.
 */
record SitemapXml(PublicLists.Facts facts) {
    /** What sitemaps.org allows in one file. */
    static final int MOST = 50_000;

    byte[] bytes() {
        var xml = new Xml();
        xml.open(
                "urlset",
                "xmlns",
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:xhtml",
                "http://www.w3.org/1999/xhtml");
        address(xml, "", Optional.empty(), facts.site().locales());
        address(xml, "contact", Optional.empty(), facts.site().locales());
        int languages = facts.site().locales().size();
        facts.catalog().entries().stream()
                .filter(entry -> inForce(entry).isPresent())
                .limit(MOST / languages - 2)
                .forEach(
                        entry -> address(xml, entry.key(), inForce(entry).map(Edition::effectiveAt), languages(entry)));
        return xml.close().bytes();
    }

    private Optional<Edition> inForce(Entry entry) {
        return entry.inForce(facts.now(), facts.now());
    }

    /** In which it can be read; elsewhere the same text would stand a second time. */
    private List<String> languages(Entry entry) {
        var written = inForce(entry).orElseThrow().texts().keySet();
        var offered = facts.site().locales().stream().filter(written::contains).toList();
        return offered.isEmpty() ? facts.site().locales() : offered;
    }

    private void address(Xml xml, String rest, Optional<Instant> changed, List<String> languages) {
        for (String locale : languages) {
            xml.open("url").text("loc", facts.address(locale, rest));
            changed.ifPresent(at -> xml.text("lastmod", at.toString()));
            for (String other : languages) {
                xml.empty("xhtml:link", "rel", "alternate", "hreflang", other, "href", facts.address(other, rest));
            }
            xml.close();
        }
    }
}
