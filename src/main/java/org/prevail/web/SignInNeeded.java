package org.prevail.web;

/** Nobody is signed in where somebody must be: answered by the sign-in page, which leads back. */
public final class SignInNeeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SignInNeeded() {
        super("sign-in needed", null, false, false);
    }
}
