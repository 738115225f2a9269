package org.prevail.review;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.prevail.platform.Shared;
import org.prevail.platform.Turns;
import org.prevail.platform.problem.Problem;

/** Where texts from elsewhere are read, one after the other: a Word file takes many times its size meanwhile. Thread-safe. */
@Shared
class Desk {
    private final Turns turns = new Turns(1, 10, "foreign.busy");

    @Inject
    Desk() {}

    /** @throws Problem.Unavailable if too many wait, or for too long */
    <T> T read(Supplier<T> reading) {
        return turns.take(reading);
    }
}
