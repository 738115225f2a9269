package org.prevail.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.prevail.precedence.Chain;
import org.prevail.precedence.SiteCatalog;

/** What is open for a subject; from memory where nothing changed, right within 1 s of an act on another node. Thread-safe. */
@ApplicationScoped
public class Obligations {
    /** In the order of the chain, then what stands alone. */
    public List<Obligation> open(SiteCatalog catalog, Chain chain, UUID subject, String locale, Instant at) {
        throw new UnsupportedOperationException();
    }

    public Standing standing(
            SiteCatalog catalog, Chain chain, Chain.Link link, UUID subject, String locale, Instant at) {
        throw new UnsupportedOperationException();
    }
}
