package org.prevail.decision;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.precedence.Catalog;

/**
 * What listeners have still to be told of ({@code docs/decisions/0022-telling-of-decisions.md}). Where none is on it costs
 * a decision nothing: no statement. Thread-safe.
 */
@Shared
public class Outbox {
    private static final System.Logger LOG = System.getLogger(Outbox.class.getName());
    private static final String SITE =
            "select d.site_id from document_version v join document d on d.id = v.document_id where v.id = ?";

    private final Jdbc jdbc;
    private final Listening listening;
    private final MonotonicClock clock;

    @Inject
    Outbox(Jdbc jdbc, Listening listening, MonotonicClock clock) {
        this.jdbc = jdbc;
        this.listening = listening;
        this.clock = clock;
    }

    /**
     * What one listener has not been told of yet.
     *
     * @param listener the plug-in's id
     * @param all parked ones included
     * @param parked tried {@value Delivery#MOST_ATTEMPTS} times and left; they hold up their subjects' later ones
     * @param failure why one of them failed: a code of {@link org.prevail.plugin.PluginFailed} and, after a space, its detail
     */
    public record Waiting(String listener, long site, long all, long parked, Optional<String> failure) {
        /** The code. */
        public String why() {
            return failure.orElse("").split(" ", 2)[0];
        }

        /** What comes after it, with what the listener itself said. */
        public String whyDetail() {
            return failure.orElse("").substring(why().length()).strip();
        }
    }

    /** In the transaction of the decisions: both are stored or neither is. */
    void store(Connection connection, Collection<Decision> decisions, Catalog catalog) throws SQLException {
        var deliveries = new ArrayList<Delivery>();
        for (var decision : decisions) {
            for (var listener : listeners(connection, decision, catalog)) {
                deliveries.add(new Delivery(listener, decision, 0));
            }
        }
        if (!deliveries.isEmpty()) {
            DeliveryRows.insert(connection, deliveries);
        }
    }

    private Set<Listening.Listener> listeners(Connection connection, Decision decision, Catalog catalog)
            throws SQLException {
        var site = catalog.siteOfVersion(decision.versionId());
        // A version published on another node a moment ago may not be in the catalog yet.
        return site.isPresent() || listening.on().isEmpty()
                ? site.map(listening::on).orElse(Set.of())
                : listening.on(storedSite(connection, decision));
    }

    private static long storedSite(Connection connection, Decision decision) throws SQLException {
        try (var query = connection.prepareStatement(SITE)) {
            query.setLong(1, decision.versionId());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** By listener, those that are off included; none for one that was told of everything. */
    public List<Waiting> waiting() {
        return jdbc.transaction(DeliveryRows::count);
    }

    /** Tries parked ones again, from the first attempt on. */
    public int retryParked(String plugin, long site) {
        var listener = new Listening.Listener(plugin, site);
        int retried = jdbc.transaction(connection -> DeliveryRows.retryParked(connection, listener, clock.instant()));
        LOG.log(System.Logger.Level.INFO, "plug-in {0}: {1} parked decisions are tried again", plugin, retried);
        return retried;
    }

    /** Gives parked ones up: this listener is never told of them. */
    public int dropParked(String plugin, long site) {
        var listener = new Listening.Listener(plugin, site);
        int dropped = jdbc.transaction(connection -> DeliveryRows.dropParked(connection, listener));
        LOG.log(System.Logger.Level.INFO, "plug-in {0}: {1} parked decisions are given up", plugin, dropped);
        return dropped;
    }

    /** Gives up all that waits for a listener that is turned off and does not come back. */
    public int drop(String plugin, long site) {
        var listener = new Listening.Listener(plugin, site);
        int dropped = jdbc.transaction(connection -> DeliveryRows.dropAll(connection, listener));
        LOG.log(System.Logger.Level.INFO, "plug-in {0}: all {1} decisions are given up", plugin, dropped);
        return dropped;
    }
}
