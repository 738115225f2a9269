package org.prevail.precedence;

import org.prevail.document.NoSites;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.plugin.NoChoices;

/** The catalog of a test's own database. */
public final class StoredCatalogs {
    private StoredCatalogs() {}

    public static Catalogs of(Jdbc database) {
        return new Catalogs(new CatalogReader(database), NoSites.forgetful(), new NoChoices());
    }
}
