package org.prevail.decision;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Looks four times a second whether a listener is to be told of something; each in a thread of its own, so that none waits
 * for another. Where none is on it looks at nothing but memory.
 */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class DeliveryPoll {
    private static final System.Logger LOG = System.getLogger(DeliveryPoll.class.getName());
    private static final long BETWEEN_MILLIS = 250;

    @Inject
    private Listening listening;

    @Inject
    private Delivering delivering;

    @Resource
    private ManagedThreadFactory threads;

    /** Those a thread of this node tells at present. */
    private final Set<Listening.Listener> busy = ConcurrentHashMap.newKeySet();

    private final CountDownLatch stopping = new CountDownLatch(1);

    @PostConstruct
    void start() {
        threads.newThread(this::run).start();
    }

    @PreDestroy
    void stop() {
        stopping.countDown();
    }

    private void run() {
        try {
            while (!stopping.await(BETWEEN_MILLIS, TimeUnit.MILLISECONDS)) {
                poll();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void poll() {
        try {
            for (var listener : listening.on()) {
                if (busy.add(listener)) {
                    threads.newThread(() -> deliver(listener)).start();
                }
            }
        } catch (RuntimeException notNow) {
            LOG.log(System.Logger.Level.WARNING, "nobody could be told of decisions now: {0}", notNow.toString());
        }
    }

    private void deliver(Listening.Listener listener) {
        try {
            delivering.deliver(listener);
        } catch (RuntimeException notNow) {
            // The database is away, for one. What was not told is still there.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} could not be told of decisions now: {1}",
                    listener.id(),
                    notNow.toString());
        } finally {
            busy.remove(listener);
        }
    }
}
