package org.prevail.subject;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.prevail.platform.TimeOrdered;

/**
 * What the visitor cookie says: a pseudonym, whether it lasts beyond the browser session (after a decision), and a cache of
 * presentations already recorded for it: never proof of acceptance (R9).
 *
 * @param recorded the last eight bytes of recorded presentations' ids: the first are one subject's time, latest last, at most {@value #MOST}
 */
public record Visitor(UUID subject, boolean lasting, List<Long> recorded) {
    public static final int MOST = 60;

    public Visitor {
        recorded = List.copyOf(
                recorded.size() > MOST ? recorded.subList(recorded.size() - MOST, recorded.size()) : recorded);
    }

    /** Somebody never seen before this instant. */
    public static Visitor fresh(Instant now) {
        return new Visitor(TimeOrdered.uuid(now), false, List.of());
    }

    public boolean knows(UUID presentation) {
        return recorded.contains(presentation.getLeastSignificantBits());
    }

    public Visitor with(UUID presentation) {
        var more = new java.util.ArrayList<>(recorded);
        more.add(presentation.getLeastSignificantBits());
        return new Visitor(subject, lasting, more);
    }

    public Visitor lastingNow() {
        return new Visitor(subject, true, recorded);
    }
}
