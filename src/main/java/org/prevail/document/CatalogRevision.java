package org.prevail.document;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.prevail.platform.Shared;

/** The number that rises with every public change; its row lock gives such transactions one order over all nodes. */
@Shared
public class CatalogRevision {
    @PersistenceContext(unitName = "prevail")
    private EntityManager entities;

    private final Event<CatalogChanged> changed;

    @jakarta.inject.Inject
    CatalogRevision(Event<CatalogChanged> changed) {
        this.changed = changed;
    }

    /** To be called last in the transaction, so that the lock is held briefly. */
    public void raise() {
        entities.flush();
        entities.createNativeQuery("update catalog_revision set revision = revision + 1 where id = 1")
                .executeUpdate();
        var revision = (Number) entities.createNativeQuery("select revision from catalog_revision where id = 1")
                .getSingleResult();
        changed.fire(new CatalogChanged(revision.longValue()));
    }
}
