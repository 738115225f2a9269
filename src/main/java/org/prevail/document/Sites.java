package org.prevail.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.prevail.platform.problem.Problem;

/** The portal's sites; a fresh database gets one, for any host. */
@ApplicationScoped
public class Sites {
    @PersistenceContext(unitName = "prevail")
    private EntityManager entities;

    private volatile List<Site> known = List.of();

    /** The site that answers to this host: a named one before one for any host. */
    public Site requireFor(String host) {
        return all().stream()
                .filter(site -> site.answersTo(host))
                .findFirst()
                .orElseThrow(() -> new Problem.Missing("site.unknown"));
    }

    public Site require(long id) {
        return all().stream()
                .filter(site -> site.id() == id)
                .findFirst()
                .orElseThrow(() -> new Problem.Missing("site.unknown"));
    }

    /** Kept in memory: sites do not change while the portal runs in this release. */
    public List<Site> all() {
        if (known.isEmpty()) {
            known = entities.createQuery("select s from Site s", Site.class).getResultList().stream()
                    .sorted(Comparator.comparing((Site site) -> site.answersTo("*"))
                            .thenComparing(Site::id))
                    .toList();
        }
        return known;
    }

    /** Creates the first site where there is none. */
    @Transactional
    public void ensureOne(String name, String contactEmail) {
        if (all().isEmpty()) {
            entities.persist(new Site(1, name, contactEmail));
        }
    }
}
