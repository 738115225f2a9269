package org.prevail.compare;

/**
 * Points out one kind of change a reader should look at, such as a changed amount. Must be a pure function, safe to call from
 * any thread, in time proportional to the texts' length: it sees what anyone may have typed.
 */
public interface DiffAnnotator {
    /** The code of what it points out, in capitals, {@code AMOUNT}; views have a word for it. */
    String flag();

    /** Whether the change is of this kind. */
    boolean marks(Edit edit);
}
