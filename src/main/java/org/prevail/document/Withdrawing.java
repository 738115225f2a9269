package org.prevail.document;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.prevail.evidence.Act;
import org.prevail.evidence.EvidenceLog;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;

/**
 * Takes a version out of force, or cancels one that is scheduled. It revives nothing and stays readable with a notice
 * (R1); answers about earlier instants do not change.
 */
@Shared
public class Withdrawing {
    static final int LONGEST_REASON = 2_000;
    private static final System.Logger LOG = System.getLogger(Withdrawing.class.getName());

    @PersistenceContext(unitName = "prevail")
    private EntityManager entities;

    private final Documents documents;
    private final CatalogRevision revision;
    private final EvidenceLog evidence;
    private final MonotonicClock clock;

    @Inject
    Withdrawing(Documents documents, CatalogRevision revision, EvidenceLog evidence, MonotonicClock clock) {
        this.documents = documents;
        this.revision = revision;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * @param reason shown to the public with the version
     * @throws Problem.Conflict if it is withdrawn already
     * @throws Problem.Invalid without a reason
     */
    @Transactional
    public Version withdraw(long siteId, String key, int number, String reason, String by) {
        if (reason == null || reason.isBlank()) {
            throw Problem.Invalid.of("reason", "reason.empty");
        }
        if (reason.length() > LONGEST_REASON || !PublishChecks.storable(reason)) {
            throw Problem.Invalid.of("reason", "reason.unusable", LONGEST_REASON);
        }
        var document = documents.lock(documents.require(siteId, key));
        var version = documents.requireVersion(siteId, key, number);
        version.withdrawal().ifPresent(earlier -> {
            throw new Problem.Conflict("version.withdrawn-already", number, earlier.withdrawnAt());
        });
        withdraw(version, reason.strip(), documents.next(document, clock), by);
        return version;
    }

    private void withdraw(Version version, String reason, Instant now, String by) {
        var withdrawal = version.withdraw(now, by, reason);
        entities.persist(withdrawal);
        if (withdrawal.beforeEffect()) {
            // The instant is free again; the row was only its lock, not evidence.
            entities.createNativeQuery("delete from version_instant where document_id = ? and effective_at = ?")
                    .setParameter(1, version.document().id())
                    .setParameter(2, Jdbc.utc(version.effectiveAt()))
                    .executeUpdate();
        }
        var content = Json.createObjectBuilder()
                .add("document", version.document().key())
                .add("site", version.document().siteId())
                .add("version", version.number())
                .add("by", by)
                .add("reason", reason);
        evidence.append(entities, Act.of("WITHDRAWAL", null, now, content.build()));
        revision.raise();
        LOG.log(
                System.Logger.Level.INFO,
                "withdrew document {0} version {1}",
                Long.toString(version.document().id()),
                Integer.toString(version.number()));
    }
}
