package org.prevail.account;

import org.prevail.platform.Shared;
import org.prevail.platform.Turns;
import org.prevail.platform.problem.Problem;

/**
 * Hashes and verifies, two at a time: more would take the memory and processor everybody else needs. Thread-safe.
 */
@Shared
class Passwords {
    private final Turns turns = new Turns(2, 10, "signin.busy");

    /** A login nobody has takes as long to refuse as a wrong password. */
    private final String nobodys = Argon2.hash("nobody has this password");

    /** @throws Problem.Unavailable if too many wait */
    String hash(String password) {
        return turns.take(() -> Argon2.hash(password));
    }

    /** @param hash {@link Account#NO_PASSWORD} where nobody can have the right one */
    boolean verify(String password, String hash) {
        boolean nobody = hash.equals(Account.NO_PASSWORD);
        return turns.take(() -> Argon2.verify(password, nobody ? nobodys : hash)) && !nobody;
    }
}
