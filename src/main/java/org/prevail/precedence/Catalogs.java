package org.prevail.precedence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import org.prevail.document.CatalogChanged;

/**
 * The present catalog of this node. A publication here is in it before its answer leaves; one on another node within a
 * second ({@link CatalogPoll}). Thread-safe.
 */
@ApplicationScoped
public class Catalogs {
    private final AtomicReference<Catalog> current = new AtomicReference<>(Catalog.EMPTY);
    private final CatalogReader reader;

    @Inject
    Catalogs(CatalogReader reader) {
        this.reader = reader;
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
        return current.accumulateAndGet(read, (old, now) -> now.revision() >= old.revision() ? now : old);
    }
}
