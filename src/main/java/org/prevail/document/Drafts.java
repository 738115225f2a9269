package org.prevail.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;

/** Drafts, as stored. */
@Shared
public class Drafts {
    @PersistenceContext(unitName = "prevail")
    private EntityManager entities;

    /** The one draft of a document; texts loaded. */
    @Transactional
    public Optional<Draft> of(Document document) {
        return entities.createQuery(
                        "select distinct d from Draft d left join fetch d.texts where d.document.id = :document order by d.id",
                        Draft.class)
                .setParameter("document", document.id())
                .getResultStream()
                .findFirst();
    }

    /** All drafts of a site, last saved first. */
    @Transactional
    public List<Draft> all(long siteId) {
        return entities.createQuery(
                        "select d from Draft d where d.document.siteId = :site order by d.updatedAt desc", Draft.class)
                .setParameter("site", siteId)
                .getResultList();
    }

    /** What drafts of a site are called so far in their binding locale, by draft. */
    public Map<Long, String> titles(long siteId) {
        var titles = new HashMap<Long, String>();
        entities.createQuery(
                        "select d.id, t.title from Draft d join d.texts t"
                                + " where d.document.siteId = :site and key(t) = d.document.bindingLocale",
                        Object[].class)
                .setParameter("site", siteId)
                .getResultList()
                .forEach(row -> titles.put((Long) row[0], (String) row[1]));
        return titles;
    }

    /**
     * Locks the draft: of two who save or publish it at once, the second sees what the first left (R3).
     *
     * @throws Problem.Conflict if it is gone or was changed since {@code seen}
     */
    Draft requireAt(long siteId, long draftId, long seen) {
        var draft = entities.find(Draft.class, draftId, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null || draft.document().siteId() != siteId) {
            throw new Problem.Conflict("draft.gone");
        }
        if (draft.revision() != seen) {
            throw new Problem.Conflict("draft.stale", draft.revision(), draft.updatedAt());
        }
        return draft;
    }
}
