package org.prevail.portal.page;

import java.time.Instant;
import java.util.Set;
import org.prevail.document.Audience;
import org.prevail.document.Site;
import org.prevail.precedence.Facts;
import org.prevail.precedence.SiteCatalog;

/** Everything the bytes of a page depend on, besides its theme. */
record Question(
        Site site,
        SiteCatalog catalog,
        Address address,
        String locale,
        Set<Audience> audiences,
        Facts facts,
        Instant now) {
    Links links() {
        return new Links(locale);
    }
}
