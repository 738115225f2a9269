package org.prevail.precedence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.prevail.platform.problem.Problem;

/** Brings other nodes' publications into this node's catalog, and keeps which instants have passed; twice a second. */
@Startup
@Singleton
@DependsOn("Database")
public class CatalogPoll {
    @Inject
    private Catalogs catalogs;

    @Inject
    private Passing passing;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private ScheduledFuture<?> polling;

    @PostConstruct
    void start() {
        catalogs.current();
        polling = scheduler.scheduleWithFixedDelay(this::poll, 500, 500, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        polling.cancel(false);
        // What readers were shown since the last one; a poll under way may still be at it.
        poll();
    }

    private void poll() {
        try {
            catalogs.refreshIfNewer();
            passing.keep();
        } catch (Problem databaseAway) {
            // Asked again in half a second; the last catalog keeps answering, and readiness says what is wrong.
        }
    }
}
