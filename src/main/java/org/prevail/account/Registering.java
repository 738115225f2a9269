package org.prevail.account;

import jakarta.inject.Inject;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;

/** Members make their own accounts. */
@Shared
public class Registering {
    private static final System.Logger LOG = System.getLogger(Registering.class.getName());

    private final Accounts accounts;

    @Inject
    Registering(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * @param login an e-mail address
     * @throws Problem.Invalid with every issue at once
     */
    public Person register(String displayName, String login, String password) {
        Person person = accounts.createWithPassword(login, displayName, Role.MEMBER, password);
        LOG.log(System.Logger.Level.INFO, "account {0} registered", Long.toString(person.accountId()));
        return person;
    }
}
