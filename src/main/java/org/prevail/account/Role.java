package org.prevail.account;

/** What an account is for; each role may do what {@link Permissions} says. */
public enum Role {
    OWNER,
    EDITOR,
    LEGAL,
    MEMBER;

    public boolean staff() {
        return this != MEMBER;
    }
}
