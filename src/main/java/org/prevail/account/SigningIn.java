package org.prevail.account;

import jakarta.inject.Inject;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;

/** Tells who somebody is by login and password. */
@Shared
public class SigningIn {
    private static final System.Logger LOG = System.getLogger(SigningIn.class.getName());

    private final Accounts accounts;
    private final Passwords passwords;

    @Inject
    SigningIn(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** @throws Problem.Invalid whatever is wrong: nobody learns which logins there are */
    public Person signIn(String login, String password) {
        var account =
                accounts.findByLogin(login).filter(found -> found.disabledAt().isEmpty());
        boolean right =
                passwords.verify(password, account.map(Account::passwordHash).orElse(Account.NO_PASSWORD));
        if (!right) {
            LOG.log(System.Logger.Level.INFO, "sign-in refused");
            throw Problem.Invalid.of("password", "signin.wrong");
        }
        Person person = account.orElseThrow().person();
        LOG.log(System.Logger.Level.INFO, "account {0} signed in", Long.toString(person.accountId()));
        return person;
    }
}
