package org.prevail.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;

/** Signed-in sessions: opaque tokens of 256 bits, stored hashed; shared by nodes. Thread-safe. */
@Shared
public class Sessions {
    private static final Duration STAFF = Duration.ofHours(12);
    private static final Duration MEMBERS = Duration.ofDays(30);

    @PersistenceContext(unitName = "prevail")
    private EntityManager entities;

    private final Clock clock;
    private final Cache<String, Optional<Person>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    @Inject
    Sessions(Clock clock) {
        this.clock = clock;
    }

    /** How long a session of this role lasts. */
    public static Duration lasting(Role role) {
        return role.staff() ? STAFF : MEMBERS;
    }

    /** Who this session's token belongs to, if it is valid now. From memory for at most a second. */
    public Optional<Person> find(String token) {
        return Secrets.wellFormed(token) ? known.get(Secrets.hash(token), this::read) : Optional.empty();
    }

    private Optional<Person> read(String hash) {
        return entities.createQuery(
                        "select s.account from AccountSession s"
                                + " where s.tokenHash = :hash and s.expiresAt > :now and s.account.disabledAt is null",
                        Account.class)
                .setParameter("hash", hash)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .map(Account::person);
    }

    /** @return the token for the cookie */
    @Transactional
    public String open(Person person) {
        var account = entities.find(Account.class, person.accountId());
        if (account == null || account.disabledAt().isPresent()) {
            throw new Problem.Missing("account.unknown");
        }
        Instant now = clock.instant();
        entities.createQuery("delete from AccountSession s where s.account = :account and s.expiresAt <= :now")
                .setParameter("account", account)
                .setParameter("now", now)
                .executeUpdate();
        String token = Secrets.token();
        entities.persist(new AccountSession(Secrets.hash(token), account, now, now.plus(lasting(person.role()))));
        return token;
    }

    /** After their account changed: what this node remembers of them is read again, so that they see it at once. */
    public void readAgain(long accountId) {
        known.asMap()
                .values()
                .removeIf(found ->
                        found.filter(other -> other.accountId() == accountId).isPresent());
    }

    @Transactional
    public void close(String token) {
        String hash = Secrets.hash(token);
        entities.createQuery("delete from AccountSession s where s.tokenHash = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
        known.invalidate(hash);
    }
}
