package org.prevail.web;

/** More was sent than this address takes: 413. */
public final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final long most;

    public TooLarge(long most) {
        super("more than " + most + " bytes", null, false, false);
        this.most = most;
    }

    /** How much it takes, as people say it. */
    String words() {
        return most < 1 << 20 ? (most >> 10) + " kB" : (most >> 20) + " MB";
    }

    static void check(long length, long most) {
        if (length > most) {
            throw new TooLarge(most);
        }
    }
}
