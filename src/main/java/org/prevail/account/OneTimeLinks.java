package org.prevail.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;

/** Links by which a password is chosen once, as stored. */
@Shared
class OneTimeLinks {
    @PersistenceContext(unitName = "prevail")
    private EntityManager entities;

    /** A new link; those given out before it lead nowhere any more. */
    @Transactional
    void create(long accountId, String hash, Instant now, Instant expires) {
        var account = Optional.ofNullable(entities.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.disabledAt().isEmpty())
                .orElseThrow(() -> new Problem.Missing("account.unknown"));
        spendAll(account, now);
        entities.persist(new OneTimeLink(hash, account, now, expires));
    }

    Optional<Account> find(String hash, Instant now) {
        return entities.createQuery(
                        "select l from OneTimeLink l where l.tokenHash = :hash and l.usedAt is null"
                                + " and l.expiresAt > :now and l.account.disabledAt is null",
                        OneTimeLink.class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(OneTimeLink::account);
    }

    /** Changes the password and closes every session. Two at once: the account's lock lets one win. */
    @Transactional
    Person use(String hash, String passwordHash, Instant now) {
        var account = find(hash, now)
                .map(found -> entities.find(Account.class, found.id(), LockModeType.PESSIMISTIC_WRITE))
                .filter(locked -> find(hash, now).isPresent())
                .orElseThrow(() -> new Problem.Missing("reset-link.unusable"));
        account.changePassword(passwordHash);
        spendAll(account, now);
        entities.createQuery("delete from AccountSession s where s.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        return account.person();
    }

    void spendAll(Account account, Instant now) {
        entities.createQuery("update OneTimeLink l set l.usedAt = :now where l.account = :account and l.usedAt is null")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }
}
