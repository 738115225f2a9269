package org.prevail.plugin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.prevail.document.CatalogRevision;
import org.prevail.document.Site;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;

/** Writes down what owners choose of plug-ins. */
@Shared
class PluginChoices {
    @PersistenceContext(unitName = "prevail")
    private EntityManager entities;

    private final CatalogRevision revision;
    private final MonotonicClock clock;

    @Inject
    PluginChoices(CatalogRevision revision, MonotonicClock clock) {
        this.revision = revision;
        this.clock = clock;
    }

    /**
     * @param values without secrets
     * @param secrets those that change; the empty text removes one
     */
    @Transactional
    void add(
            long siteId,
            String plugin,
            boolean on,
            Map<String, String> values,
            Map<String, String> secrets,
            String by) {
        // Of two owners the later one counts: the site's row gives them one order.
        entities.find(Site.class, siteId, LockModeType.PESSIMISTIC_WRITE);
        int last = entities.createQuery(
                        "select coalesce(max(c.number), 0) from PluginChoice c where c.siteId = :site and c.plugin = :plugin",
                        Integer.class)
                .setParameter("site", siteId)
                .setParameter("plugin", plugin)
                .getSingleResult();
        entities.persist(new PluginChoice(siteId, plugin, last + 1, on, values, clock.instant(), by));
        secrets.forEach((setting, content) -> keep(new PluginSecret.Key(siteId, plugin, setting), content));
        // Pages may be others from now on, on every node.
        revision.raise();
    }

    private void keep(PluginSecret.Key key, String content) {
        var kept = entities.find(PluginSecret.class, key);
        if (content.isEmpty()) {
            if (kept != null) {
                entities.remove(kept);
            }
        } else if (kept == null) {
            entities.persist(new PluginSecret(key, content));
        } else {
            kept.replace(content);
        }
    }
}
