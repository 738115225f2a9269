package org.prevail.plugin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PersistenceUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.prevail.platform.Shared;

/** What owners chose of plug-ins, in memory until something public changes. Thread-safe. */
@Shared
public class Choices {
    /**
     * Not the container's shared entity manager: threads of ours that run for ever, outside any transaction, were at times given
     * one that was closed already.
     */
    @PersistenceUnit(unitName = "prevail")
    private EntityManagerFactory entityManagers;

    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Chosen.NOTHING, false));

    @Inject
    Choices() {}

    /** A moment's knowledge; to be read anew where it is not fresh. Compared by identity. */
    private static final class Known {
        private final Chosen chosen;
        private final boolean fresh;

        Known(Chosen chosen, boolean fresh) {
            this.chosen = chosen;
            this.fresh = fresh;
        }
    }

    Chosen current() {
        var seen = known.get();
        if (seen.fresh) {
            return seen.chosen;
        }
        try {
            var read = read();
            // Forgotten while it was read: what was read may be old, and is not kept.
            known.compareAndSet(seen, new Known(read, true));
            return read;
        } catch (PersistenceException databaseAway) {
            // As before, until it can be read; at the start nothing is on.
            return seen.chosen;
        }
    }

    /** The next who asks reads again. Called when something public changed, before anything is made of it. */
    public void forget() {
        known.updateAndGet(seen -> new Known(seen.chosen, false));
    }

    private Chosen read() {
        try (var entities = entityManagers.createEntityManager()) {
            return new Chosen(
                    entities.createQuery("select c from PluginChoice c", PluginChoice.class)
                            .getResultList(),
                    entities.createQuery("select s from PluginSecret s", PluginSecret.class)
                            .getResultList());
        }
    }
}
