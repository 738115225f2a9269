package org.prevail.account;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;

/** A password is chosen by a link the owner makes and hands over: good once, for 24 hours. */
@Shared
public class ResettingPassword {
    private static final System.Logger LOG = System.getLogger(ResettingPassword.class.getName());
    public static final Duration LASTING = Duration.ofHours(24);

    private final OneTimeLinks links;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Clock clock;

    @Inject
    ResettingPassword(OneTimeLinks links, Passwords passwords, Sessions sessions, Clock clock) {
        this.links = links;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * The end of the address {@code /{locale}/reset-password/{token}}; shown once, stored hashed. Earlier links of the
     * account lead nowhere from now on.
     */
    public String createLink(long accountId) {
        String token = Secrets.token();
        var now = clock.instant();
        links.create(accountId, Secrets.hash(token), now, now.plus(LASTING));
        LOG.log(System.Logger.Level.INFO, "account {0} got a one-time link", Long.toString(accountId));
        return token;
    }

    /** Whose password the link changes; empty if it was used, ran out or never was. */
    public Optional<Person> find(String token) {
        return Secrets.wellFormed(token)
                ? links.find(Secrets.hash(token), clock.instant()).map(Account::person)
                : Optional.empty();
    }

    /**
     * Changes the password and closes every session of the account.
     *
     * @throws Problem.Missing if the link is of no use
     * @throws Problem.Invalid if the password is no good
     */
    public Person reset(String token, String password) {
        var person = find(token).orElseThrow(() -> new Problem.Missing("reset-link.unusable"));
        var issues = PasswordRules.issues(password, person.login());
        if (!issues.isEmpty()) {
            throw new Problem.Invalid(issues);
        }
        String hash = passwords.hash(password);
        LOG.log(System.Logger.Level.INFO, "account {0} chose a new password", Long.toString(person.accountId()));
        var changed = links.use(Secrets.hash(token), hash, clock.instant());
        sessions.readAgain(changed.accountId());
        return changed;
    }
}
