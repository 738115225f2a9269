package org.prevail.decision;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.prevail.platform.problem.Problem;

/** Looks four times a second whether a listener is to be told of something; each in a thread of its own, so that none waits for another. */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class DeliveryPoll {
    @Inject
    private Listening listening;

    @Inject
    private Delivering delivering;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** Those a thread of this node tells at present. */
    private final Set<Listening.Listener> busy = ConcurrentHashMap.newKeySet();

    private ScheduledFuture<?> polling;

    @PostConstruct
    void start() {
        polling = scheduler.scheduleWithFixedDelay(this::poll, 1000, 250, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        polling.cancel(false);
    }

    private void poll() {
        for (var listener : listening.on()) {
            if (busy.add(listener)) {
                scheduler.execute(() -> deliver(listener));
            }
        }
    }

    private void deliver(Listening.Listener listener) {
        try {
            delivering.deliver(listener);
        } catch (Problem databaseAway) {
            // What was not told is still there.
        } finally {
            busy.remove(listener);
        }
    }
}
