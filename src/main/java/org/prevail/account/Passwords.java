package org.prevail.account;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;

/**
 * Hashes and verifies, two at a time: more would take the memory and processor everybody else needs. Thread-safe.
 */
@Shared
class Passwords {
    private static final int SECONDS_TO_WAIT = 10;

    private final Semaphore turns = new Semaphore(2, true);

    /** A login nobody has takes as long to refuse as a wrong password. */
    private final String nobodys = Argon2.hash("nobody has this password");

    /** @throws Problem.Unavailable if too many wait */
    String hash(String password) {
        return inTurn(() -> Argon2.hash(password));
    }

    /** @param hash {@link Account#NO_PASSWORD} where nobody can have the right one */
    boolean verify(String password, String hash) {
        boolean nobody = hash.equals(Account.NO_PASSWORD);
        return inTurn(() -> Argon2.verify(password, nobody ? nobodys : hash)) && !nobody;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw new Problem.Unavailable("signin.busy");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Problem.Unavailable("signin.busy");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
