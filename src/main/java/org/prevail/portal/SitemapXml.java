package org.prevail.portal;

import java.time.Instant;
import java.util.Optional;
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
        address(xml, "", Optional.empty());
        address(xml, "contact", Optional.empty());
        int languages = facts.site().locales().size();
        facts.catalog().entries().stream()
                .filter(entry -> since(entry).isPresent())
                .limit(MOST / languages - 2)
                .forEach(entry -> address(xml, entry.key(), since(entry)));
        return xml.close().bytes();
    }

    private Optional<Instant> since(Entry entry) {
        return entry.inForce(facts.now(), facts.now()).map(edition -> edition.effectiveAt());
    }

    private void address(Xml xml, String rest, Optional<Instant> changed) {
        for (String locale : facts.site().locales()) {
            xml.open("url").text("loc", facts.address(locale, rest));
            changed.ifPresent(at -> xml.text("lastmod", at.toString()));
            for (String other : facts.site().locales()) {
                xml.empty("xhtml:link", "rel", "alternate", "hreflang", other, "href", facts.address(other, rest));
            }
            xml.close();
        }
    }
}
