package org.prevail.precedence;

import java.time.Instant;
import java.util.Set;
import org.prevail.document.Audience;
import org.prevail.document.Scope;

/** Changes what was found at a place, as rules of plug-ins say. */
@FunctionalInterface
interface Amending {
    /** @param known as for {@link SiteCatalog#resolve} */
    Found amend(Found found, SiteCatalog catalog, Scope place, Set<Audience> audiences, Instant at, Instant known);
}
