package org.prevail.compare;

/** How much work one comparison may be: counted, not timed, so that the same texts always give the same answer. */
final class Effort {
    /** About half a second of filling tables. */
    private static final long ALL = 120_000_000;

    private long left = ALL;
    private boolean coarse;

    /** Whether so many steps may be taken; if not, the answer will be coarser. */
    boolean allows(long steps, long most) {
        if (steps > most || steps > left) {
            coarse = true;
            return false;
        }
        left -= steps;
        return true;
    }

    void givenUp() {
        coarse = true;
    }

    boolean isCoarse() {
        return coarse;
    }
}
