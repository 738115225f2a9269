package org.prevail.decision;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.subject.Subjects;

/**
 * Tells listeners of decisions: each at least once, a subject's in their order, by one node at a time. A node that is killed after
 * a call and before the row is deleted leaves the row: the next one tells again. Thread-safe, for different listeners.
 */
@Shared
class Delivering {
    /** How long a call may take, and what it takes to store what came of it. */
    static final Duration A_CALL = Duration.ofSeconds(30);

    private static final System.Logger LOG = System.getLogger(Delivering.class.getName());
    private static final int TOGETHER = 100;

    private final Jdbc jdbc;
    private final Listening listening;
    private final Subjects subjects;
    private final MonotonicClock clock;
    private final UUID node = UUID.randomUUID();

    @Inject
    Delivering(Jdbc jdbc, Listening listening, Subjects subjects, MonotonicClock clock) {
        this.jdbc = jdbc;
        this.listening = listening;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Tells a listener of all it can be told of now; returns at once where another node does. */
    void deliver(Listening.Listener listener) {
        if (due(listener).isEmpty()) {
            return;
        }
        var lease = new DeliveryLease(jdbc, listener, node);
        if (!lease.take()) {
            return;
        }
        try {
            boolean goesOn = true;
            while (goesOn) {
                // Read only now that nobody else tells it: what was due before may have been told meanwhile.
                var due = due(listener);
                goesOn = !due.isEmpty() && due.stream().allMatch(delivery -> deliver(delivery, lease));
            }
        } finally {
            lease.release();
        }
    }

    private List<Delivery> due(Listening.Listener listener) {
        return jdbc.transaction(connection -> DeliveryRows.due(connection, listener, clock.instant(), TOGETHER));
    }

    /** @return whether to go on with the next */
    private boolean deliver(Delivery delivery, DeliveryLease lease) {
        if (!listening.on(delivery.listener().site()).contains(delivery.listener())
                || !lease.lastsFor(A_CALL) && !lease.take()) {
            return false;
        }
        try {
            // Whoever was erased leads to nobody any more (R18), outside neither.
            if (!subjects.erased(delivery.decision().subject())) {
                listening.tell(delivery.listener(), delivery.decision(), delivery.attempts() + 1);
            }
            jdbc.transaction(connection -> {
                DeliveryRows.told(connection, delivery);
                return delivery;
            });
            return true;
        } catch (Listening.Untold untold) {
            return !untold.untried && failed(delivery, untold.getMessage());
        }
    }

    private boolean failed(Delivery delivery, String reason) {
        LOG.log(
                System.Logger.Level.INFO,
                "plug-in {0} was not told of decision {1}, attempt {2}",
                delivery.listener().id(),
                delivery.decision().id(),
                delivery.attempts() + 1);
        jdbc.transaction(connection -> {
            DeliveryRows.failed(connection, delivery, clock.instant(), reason);
            return delivery;
        });
        return true;
    }
}
