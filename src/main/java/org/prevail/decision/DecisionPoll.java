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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;

/** Learns of decisions, links and erasures on other nodes, twice a second. The embedded database has no other nodes. */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class DecisionPoll {
    @Inject
    private Jdbc jdbc;

    @Inject
    private OtherNodes others;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private ScheduledFuture<?> polling;

    @PostConstruct
    void start() {
        String product = jdbc.transaction(connection -> connection.getMetaData().getDatabaseProductName());
        if (!"H2".equals(product)) {
            others.poll();
            polling = scheduler.scheduleWithFixedDelay(this::poll, 500, 500, TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (polling != null) {
            polling.cancel(false);
        }
    }

    private void poll() {
        try {
            others.poll();
        } catch (Problem databaseAway) {
            // Asked again in half a second, from where the last answer ended.
        }
    }
}
