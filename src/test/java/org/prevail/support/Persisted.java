package org.prevail.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The portal's entities on a test's own database, as the server keeps them; several are several nodes. */
public final class Persisted {
    private Persisted() {}

    public static EntityManagerFactory on(DataSource database) {
        return Persistence.createEntityManagerFactory(
                "prevail",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        database,
                        "jakarta.persistence.nonJtaDataSource",
                        database,
                        "eclipselink.session-name",
                        UUID.randomUUID().toString(),
                        "eclipselink.logging.level",
                        "SEVERE"));
    }

    /** In a transaction of its own. */
    public static <T> T act(EntityManager entities, Supplier<T> act) {
        entities.clear();
        entities.getTransaction().begin();
        try {
            T outcome = act.get();
            entities.getTransaction().commit();
            return outcome;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
        }
    }
}
