package org.prevail.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;

/**
 * The portal's sites; a fresh database gets one, for any host. Kept in memory and read again at most once a second, so
 * that another node's change is seen. Thread-safe.
 */
@Shared
public class Sites {
    private static final Duration FRESH = Duration.ofSeconds(1);

    @PersistenceContext(unitName = "prevail")
    private EntityManager entities;

    private final CatalogRevision revision;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(Known.nothing());

    @Inject
    Sites(CatalogRevision revision, Clock clock) {
        this.revision = revision;
        this.clock = clock;
    }

    private record Known(List<Site> sites, Instant readAt) {
        /** Another each time, since they are compared by identity: who reads while it is forgotten once more is told. */
        static Known nothing() {
            return new Known(List.of(), Instant.MIN);
        }
    }

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

    public List<Site> all() {
        var seen = known.get();
        var now = clock.instant();
        if (now.isBefore(seen.readAt().plus(FRESH))) {
            return seen.sites();
        }
        // One reads; the others go on meanwhile with what is known, if anything is.
        var claimed = new Known(seen.sites(), now);
        if (!seen.sites().isEmpty() && !known.compareAndSet(seen, claimed)) {
            return seen.sites();
        }
        List<Site> read;
        try {
            read = read();
        } catch (PersistenceException databaseAway) {
            if (seen.sites().isEmpty()) {
                throw databaseAway;
            }
            return seen.sites();
        }
        if (!read.isEmpty()) {
            // Forgotten while it was read: what was read may be old, and is not kept.
            known.compareAndSet(seen.sites().isEmpty() ? seen : claimed, new Known(read, now));
        }
        return read;
    }

    /** The next who asks reads again. To be called when something public changed, before anything is made of it. */
    public void forget() {
        known.set(Known.nothing());
    }

    /** In which texts are binding: no site can do without them (R4). */
    private List<String> bound(long siteId) {
        return entities.createQuery(
                        "select distinct d.bindingLocale from Document d where d.siteId = :site order by d.bindingLocale",
                        String.class)
                .setParameter("site", siteId)
                .getResultList();
    }

    private List<Site> read() {
        return entities.createQuery("select s from Site s", Site.class).getResultList().stream()
                .sorted(Comparator.comparing((Site site) -> site.answersTo("*")).thenComparing(Site::id))
                .toList();
    }

    /** Creates the first site where there is none. */
    @Transactional
    public void ensureOne(String name, String contactEmail) {
        if (read().isEmpty()) {
            entities.persist(new Site(1, name, contactEmail));
        }
    }

    /**
     * Gives a site another look; whether it can be shown is known already.
     *
     * @param by the owner's pseudonym
     */
    @Transactional
    public void wear(long siteId, String theme, String settings, String hash, String by) {
        var site = locked(siteId);
        var choice = new ThemeChoice(theme, settings, hash, site.theme().number() + 1);
        site.wear(choice);
        entities.persist(new ThemeActivation(siteId, choice, clock.instant(), by));
        revision.raise();
    }

    /** Newest first. */
    public List<ThemeActivation> looks(long siteId) {
        return entities.createQuery(
                        "select a from ThemeActivation a where a.siteId = :site order by a.number desc",
                        ThemeActivation.class)
                .setParameter("site", siteId)
                .setMaxResults(50)
                .getResultList();
    }

    /**
     * Changes what an owner may change of a site.
     *
     * @param spoken the languages its theme speaks
     * @throws Problem.Invalid with every issue at once
     */
    @Transactional
    public void update(long siteId, SiteSettings settings, Collection<String> spoken) {
        var site = locked(siteId);
        var kept = settings.require(spoken, bound(siteId));
        site.change(settings.name(), settings.contactEmail(), kept);
        // Every page shows the site's name, contact and places: all of them are made anew, on every node.
        revision.raise();
    }

    private Site locked(long siteId) {
        var site = entities.find(Site.class, siteId, LockModeType.PESSIMISTIC_WRITE);
        if (site == null) {
            throw new Problem.Missing("site.unknown");
        }
        return site;
    }
}
