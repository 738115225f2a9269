package org.prevail.account;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

/** The accounts there are. */
@Shared
public class Accounts {
    @PersistenceContext(unitName = "prevail")
    private EntityManager entities;

    private final Passwords passwords;
    private final OneTimeLinks links;
    private final Clock clock;

    @Inject
    Accounts(Passwords passwords, OneTimeLinks links, Clock clock) {
        this.passwords = passwords;
        this.links = links;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<Account> all() {
        return entities.createQuery("select a from Account a order by a.createdAt, a.id", Account.class)
                .getResultList();
    }

    public Optional<Account> find(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    public Account require(long id) {
        return find(id).orElseThrow(() -> new Problem.Missing("account.unknown"));
    }

    public Optional<Account> findByLogin(String login) {
        return entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Logins.normal(login))
                .getResultStream()
                .findFirst();
    }

    /** What those who acted under these pseudonyms are called; who is no account, or not any more, is missing. */
    public Map<String, String> names(Set<String> subjects) {
        var names = new HashMap<String, String>();
        if (!subjects.isEmpty()) {
            entities.createQuery(
                            "select a.subject, a.displayName from Account a where a.subject in :subjects",
                            Object[].class)
                    .setParameter("subjects", subjects)
                    .getResultList()
                    .forEach(row -> names.put((String) row[0], (String) row[1]));
        }
        return names;
    }

    /** For the console: without a password, to be chosen through {@link ResettingPassword#createLink}. */
    @Transactional
    public Account create(String login, String displayName, Role role) {
        return store(new NewAccount(login, displayName, role), List.of(), Account.NO_PASSWORD);
    }

    /**
     * @return whoever can sign in from now on
     * @throws Problem.Invalid with every issue at once, a taken login among them
     */
    @Transactional
    public Person createWithPassword(String login, String displayName, Role role, String password) {
        var wanted = new NewAccount(login, displayName, role);
        var issues = PasswordRules.issues(password, wanted.login());
        String hash = issues.isEmpty() ? passwords.hash(password) : Account.NO_PASSWORD;
        return store(wanted, issues, hash).person();
    }

    private Account store(NewAccount wanted, List<Issue> passwordIssues, String hash) {
        var issues = new ArrayList<>(wanted.issues());
        issues.addAll(passwordIssues);
        if (findByLogin(wanted.login()).isPresent()) {
            issues.add(Issue.of("login", "login.taken"));
        }
        if (!issues.isEmpty()) {
            throw new Problem.Invalid(issues);
        }
        try {
            var account = new Account(wanted, hash, clock.instant());
            entities.persist(account);
            entities.flush();
            return account;
        } catch (PersistenceException takenMeanwhile) {
            throw Problem.Invalid.of("login", "login.taken");
        }
    }

    /** Nobody signs in with it from now on, whoever is signed in with it is not any more, and its links lead nowhere. */
    @Transactional
    public void disable(long id) {
        // All owners are locked, in one order, before one is looked at: of two who disable each other at once, each
        // would see the other still there, and none would be left.
        boolean anotherOwner = entities.createQuery(
                        "select a from Account a where a.role = :owner order by a.id", Account.class)
                .setParameter("owner", Role.OWNER)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .anyMatch(owner -> owner.id() != id && owner.disabledAt().isEmpty());
        var account = locked(id);
        if (account.role() == Role.OWNER && !anotherOwner) {
            throw new Problem.Conflict("account.last-owner");
        }
        account.disable(clock.instant());
        links.spendAll(account, clock.instant());
        entities.createQuery("delete from AccountSession s where s.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    @Transactional
    public void enable(long id) {
        locked(id).enable();
    }

    public boolean hasOwner() {
        return !entities.createQuery(
                        "select a from Account a where a.role = :owner and a.disabledAt is null", Account.class)
                .setParameter("owner", Role.OWNER)
                .getResultList()
                .isEmpty();
    }

    private Account locked(long id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Problem.Missing("account.unknown"));
    }
}
