package org.prevail.compare;

/** How much work one comparison may be: counted, not timed, so that the same texts always give the same answer. */
final class Effort {
    /** About half a second of filling tables. */
    private static final long ALL = 120_000_000;

    /** Lines that were touched and are looked at for what a lawyer seeks: a whole book's, and about a tenth of a second. */
    private static final int FLAGGED = 20_000;

    /** Lines without a partner, of either text, that are still looked for elsewhere by their words. */
    private static final int SOUGHT = 20_000;

    private int flagged;
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

    /** Whether one more line may be looked at for flags. */
    boolean flags() {
        coarse |= flagged == FLAGGED;
        return flagged < FLAGGED && flagged++ < FLAGGED;
    }

    /** Whether so many lines may be looked for by their words. */
    boolean seeks(int lines) {
        coarse |= lines > SOUGHT;
        return lines <= SOUGHT;
    }

    void givenUp() {
        coarse = true;
    }

    boolean isCoarse() {
        return coarse;
    }
}
