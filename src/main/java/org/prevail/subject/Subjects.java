package org.prevail.subject;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prevail.evidence.Act;
import org.prevail.evidence.EvidenceLog;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;

/** Pseudonyms of host systems' users, links between pseudonyms (R16), erasure (R18). Thread-safe. */
@Shared
public class Subjects {
    private static final System.Logger LOG = System.getLogger(Subjects.class.getName());
    private static final int LONGEST_ID = 200;

    private final Jdbc jdbc;
    private final MonotonicClock clock;
    private final EvidenceLog evidence;
    private final Agreements agreements;
    private final Ties ties;
    private final ErasedSubjects erased;
    private final Event<SubjectsChanged> changed;

    @Inject
    public Subjects(
            Jdbc jdbc,
            MonotonicClock clock,
            EvidenceLog evidence,
            Agreements agreements,
            Ties ties,
            Event<SubjectsChanged> changed) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.evidence = evidence;
        this.agreements = agreements;
        this.ties = ties;
        this.erased = new ErasedSubjects(jdbc);
        this.changed = changed;
    }

    /** @param sealed whether a standing agreement keeps the tie, sealed, until {@code until} (no end known: empty) */
    public record Erased(boolean erased, boolean sealed, Optional<Instant> until) {}

    /**
     * The pseudonym of a host system's user, created at first sight.
     *
     * @param groups what the host system says now; none said keeps what it said before
     * @throws Problem.Invalid if the id is empty, too long or has control characters
     */
    public UUID ofHost(long hostSystem, String externalId, Set<String> groups) {
        if (!wellFormed(externalId)) {
            throw Problem.Invalid.of("id", "subject.malformed", LONGEST_ID);
        }
        return jdbc.transaction(connection -> {
            var tie = HostSubjects.find(connection, hostSystem, externalId);
            if (tie.isEmpty()) {
                HostSubjects.insert(connection, hostSystem, externalId);
                tie = HostSubjects.find(connection, hostSystem, externalId);
            }
            // Erased between the insert and the read by somebody else: as if the database had been busy.
            var found = tie.orElseThrow(() -> new Problem.Unavailable("storage.unavailable"));
            if (!groups.isEmpty() && !groups.equals(found.groups())) {
                HostSubjects.regroup(connection, found.subject(), groups);
            }
            return found.subject();
        });
    }

    /** The host system says that its user belongs to no group any more. */
    public void ungroup(UUID subject) {
        jdbc.transaction(connection -> {
            HostSubjects.regroup(connection, subject, Set.of());
            return subject;
        });
    }

    public Optional<UUID> findHost(long hostSystem, String externalId) {
        return findTie(hostSystem, externalId).map(HostSubjects.Tie::subject);
    }

    /** The groups the host system named last for its user; none for somebody unknown. */
    public Set<String> groups(long hostSystem, String externalId) {
        return findTie(hostSystem, externalId).map(HostSubjects.Tie::groups).orElse(Set.of());
    }

    /** As above, by the user's pseudonym. */
    public Set<String> groups(UUID subject) {
        return jdbc.transaction(connection -> HostSubjects.groups(connection, subject));
    }

    /** Whether a visitor's record was linked to an account already. */
    public Optional<UUID> linkedTo(UUID visitor) {
        return jdbc.transaction(connection -> Links.linkedTo(connection, visitor));
    }

    /** This pseudonym and all linked to it, itself first; never the one it is linked to. */
    public Set<UUID> merged(UUID subject) {
        return jdbc.transaction(connection -> Links.merged(connection, subject));
    }

    /**
     * Links a visitor's record to an account's, as an event (R16); again: nothing happens, nor for an erased one.
     *
     * @param reason at most 20 characters, such as {@code REGISTERED} or {@code CONFIRMED}
     */
    public void link(UUID visitor, UUID account, String reason) {
        if (visitor.equals(account) || erased(visitor) || erased(account)) {
            return;
        }
        boolean linked = jdbc.transaction(connection -> {
            // An erasure at the same time finds this link, or this link finds the erasure.
            if (!SubjectLocks.open(connection, Set.of(visitor, account))) {
                return false;
            }
            var now = clock.instant();
            boolean inserted = Links.insert(connection, visitor, account, reason, now);
            if (inserted) {
                var facts = Json.createObjectBuilder()
                        .add("from", visitor.toString())
                        .add("reason", reason)
                        .build();
                evidence.append(connection, Act.of("LINK", account, now, facts));
            }
            return inserted;
        });
        if (linked) {
            LOG.log(System.Logger.Level.INFO, "linked subject {0} to {1}", visitor, account);
            changed.fire(new SubjectsChanged(Set.of(visitor, account)));
        }
    }

    /**
     * Erases the tie to a host system's user: afterwards the id leads to a new subject (R18).
     *
     * @return what was done, empty if nobody of that id is known
     */
    public Optional<Erased> eraseHost(long hostSystem, String externalId) {
        Optional<Outcome> outcome = erasing(connection -> {
            var subject = HostSubjects.cut(connection, hostSystem, externalId);
            return subject.isEmpty()
                    ? Optional.empty()
                    : Optional.of(erase(connection, subject.get(), "host:" + hostSystem + ":" + externalId));
        });
        return outcome.map(this::publish);
    }

    /**
     * Erases what ties a visitor's or account's pseudonym, and those linked to it, to the person; their cookie or account
     * then leads elsewhere. Again: what was done the first time.
     *
     * @param tie what leads to the person, at most 400 characters; kept, sealed, only where an agreement stands
     */
    public Erased erase(UUID subject, String tie) {
        return publish(erasing(connection -> erase(connection, subject, tie)));
    }

    /** Whether this pseudonym leads to nobody any more: its cookie counts as none, its tokens are refused. No query. */
    public boolean erased(UUID subject) {
        return erased.contains(subject);
    }

    /** Learns of erasures on other nodes. */
    public void refreshErased() {
        erased.refresh();
    }

    private record Outcome(Set<UUID> subjects, Erased erased) {}

    /** From the beginning where a link came before the locks: one locked after its turn may be held by who waits for us. */
    private <T> T erasing(Jdbc.Work<T> work) {
        while (true) {
            try {
                return jdbc.transaction(work);
            } catch (Erasure.Overtaken linked) {
                LOG.log(System.Logger.Level.DEBUG, "erasing again: linked meanwhile");
            }
        }
    }

    private Outcome erase(Connection connection, UUID subject, String tie) throws SQLException {
        var subjects = Links.merged(connection, subject);
        var erasure = new Erasure(connection, subjects);
        erasure.close(subject);
        erasure.cutTies();
        ties.cut(connection, subjects);
        boolean before = Erasure.sealed(connection, subject).orElse(false);
        var open = erasure.open();
        if (open.isEmpty()) {
            return new Outcome(subjects, new Erased(true, before, Optional.empty()));
        }
        boolean sealed = before || agreements.stand(connection, subject);
        var now = clock.instant();
        erasure.store(open, sealed && !before ? Optional.of(tie) : Optional.empty(), sealed, now);
        evidence.append(connection, Act.of("ERASURE", subject, now, facts(sealed)));
        return new Outcome(subjects, new Erased(true, sealed, Optional.empty()));
    }

    private Erased publish(Outcome outcome) {
        erased.add(outcome.subjects());
        changed.fire(new SubjectsChanged(outcome.subjects()));
        LOG.log(
                System.Logger.Level.INFO,
                "erased {0} pseudonyms",
                outcome.subjects().size());
        return outcome.erased();
    }

    private Optional<HostSubjects.Tie> findTie(long hostSystem, String externalId) {
        return wellFormed(externalId)
                ? jdbc.transaction(connection -> HostSubjects.find(connection, hostSystem, externalId))
                : Optional.empty();
    }

    private static JsonObject facts(boolean sealed) {
        return Json.createObjectBuilder().add("sealed", sealed).build();
    }

    private static boolean wellFormed(String externalId) {
        return !externalId.isBlank()
                && externalId.length() <= LONGEST_ID
                && externalId
                        .codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }
}
