package org.prevail.account;

import java.util.UUID;

/**
 * Somebody signed in.
 *
 * @param subject the pseudonym evidence knows them by
 */
public record Person(long accountId, String login, String displayName, Role role, UUID subject) {
    /** How publications name who did it. */
    public String actor() {
        return subject.toString();
    }
}
