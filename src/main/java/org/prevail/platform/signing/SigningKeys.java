package org.prevail.platform.signing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.persistence.Jdbc;

/** The stored keys, kept in memory. Thread-safe. */
final class SigningKeys {
    private static final String FIRST = "k1";
    private static final String READ = "select id, secret from signing_key order by created_at desc, id desc";
    private static final long REREAD_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** A key ready to sign: initialising a Mac costs more than cloning one. */
    record Key(String id, Mac prototype) {
        Mac mac() {
            try {
                return (Mac) prototype.clone();
            } catch (CloneNotSupportedException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private final Jdbc jdbc;
    private final MonotonicClock clock;
    private final AtomicLong reread = new AtomicLong(System.nanoTime() - REREAD_NANOS);
    private volatile Map<String, Key> known = Map.of();
    private volatile Key newest;

    SigningKeys(Jdbc jdbc, MonotonicClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Key newest() {
        Key key = newest;
        if (key == null) {
            jdbc.transaction(this::createFirst);
            read();
            key = newest;
        }
        return key;
    }

    /** Another node may have made a key since: asked at most once a second, so that forged ids cost no queries. */
    Optional<Key> find(String id) {
        Key key = known.get(id);
        if (key == null && mayReread()) {
            read();
            key = known.get(id);
        }
        return Optional.ofNullable(key);
    }

    private boolean mayReread() {
        long last = reread.get();
        long now = System.nanoTime();
        return now - last >= REREAD_NANOS && reread.compareAndSet(last, now);
    }

    /** The fixed id makes two nodes that start at once agree: the primary key lets one insert through, both read it. */
    private Void createFirst(Connection connection) throws SQLException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        try (var insert = connection.prepareStatement("insert into signing_key (id, secret, created_at)"
                + " select ?, ?, ? where not exists (select 1 from signing_key) on conflict do nothing")) {
            insert.setString(1, FIRST);
            insert.setBytes(2, secret);
            insert.setObject(3, Jdbc.utc(clock.instant()));
            insert.executeUpdate();
        }
        return null;
    }

    private void read() {
        var keys = jdbc.transaction(SigningKeys::stored);
        known = Map.copyOf(keys);
        newest = keys.values().stream().findFirst().orElse(null);
    }

    private static LinkedHashMap<String, Key> stored(Connection connection) throws SQLException {
        var keys = new LinkedHashMap<String, Key>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(READ)) {
            while (rows.next()) {
                keys.put(rows.getString(1), new Key(rows.getString(1), prototype(rows.getBytes(2))));
            }
        }
        return keys;
    }

    private static Mac prototype(byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
