package org.prevail.precedence;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import org.prevail.document.CatalogChanged;
import org.prevail.document.Sites;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.plugin.Choices;

/**
 * The present catalog of this node. A publication here is in it before its answer leaves; one on another node within a
 * second ({@link CatalogPoll}). Thread-safe.
 */
@Shared
public class Catalogs {
    private final AtomicReference<Catalog> current = new AtomicReference<>(Catalog.EMPTY);
    private final CatalogReader reader;
    private final Sites sites;
    private final Choices choices;
    private final MonotonicClock clock;

    @Inject
    Catalogs(CatalogReader reader, Sites sites, Choices choices, MonotonicClock clock) {
        this.reader = reader;
        this.sites = sites;
        this.choices = choices;
        this.clock = clock;
    }

    public Catalog current() {
        Catalog catalog = current.get();
        return catalog.revision() == 0 ? refresh() : catalog;
    }

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogChanged changed) {
        refresh();
    }

    /** Reads if the stored revision is newer. */
    void refreshIfNewer() {
        if (reader.revision() > current.get().revision()) {
            refresh();
        }
    }

    /** Two who read at once: the older catalog never replaces the newer one. */
    private Catalog refresh() {
        Catalog read = reader.read();
        // Nothing is seen here before it was published or withdrawn: another node's clock may be ahead (R2).
        read.latestAct().ifPresent(clock::notBefore);
        // Pages are made once for each revision, and show their site: before this one is seen, so are its sites and
        // what is set of plug-ins.
        sites.forget();
        choices.forget();
        return current.accumulateAndGet(read, (old, now) -> now.revision() >= old.revision() ? now : old);
    }
}
