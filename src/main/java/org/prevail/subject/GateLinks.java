package org.prevail.subject;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;

/**
 * Links a host system hands to its user, so that the portal itself shows what is open and sends the user back: good once,
 * for {@link #LASTING}; stored hashed. Thread-safe.
 */
@Shared
public class GateLinks {
    public static final Duration LASTING = Duration.ofMinutes(15);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String INSERT = "insert into gate_link (token_hash, subject, host_system_id, scope, locale,"
            + " return_to, expires_at) values (?, ?, ?, ?, ?, ?, ?)";
    /** Of two who come with one link at once, the row's lock lets one through: the other finds it used. */
    private static final String USE =
            "update gate_link set used_at = ? where token_hash = ? and used_at is null and expires_at > ?";

    private static final String READ =
            "select subject, host_system_id, scope, locale, return_to from gate_link where token_hash = ?";

    private final Jdbc jdbc;
    private final MonotonicClock clock;

    @Inject
    public GateLinks(Jdbc jdbc, MonotonicClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whom a link leads where.
     *
     * @param subject the host system's user
     * @param scope the place, well-formed
     * @param returnTo a local path or an address on the site's list, checked before the link was made
     */
    public record Passage(UUID subject, long hostSystem, String scope, String locale, String returnTo) {}

    /** @return the link's secret, the end of {@code /{locale}/gate/{secret}}; shown once */
    public String create(Passage passage) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        jdbc.transaction(connection -> insert(connection, hash(secret), passage));
        return secret;
    }

    /** Uses the link up; empty if it was used, ran out, or never was. */
    public Optional<Passage> redeem(String secret) {
        Instant now = clock.instant();
        String hash = hash(secret);
        return jdbc.transaction(connection -> {
            try (var use = connection.prepareStatement(USE)) {
                use.setObject(1, Jdbc.utc(now));
                use.setString(2, hash);
                use.setObject(3, Jdbc.utc(now));
                return use.executeUpdate() == 1 ? Optional.of(read(connection, hash)) : Optional.empty();
            }
        });
    }

    private int insert(Connection connection, String hash, Passage passage) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, hash);
            insert.setObject(2, passage.subject());
            insert.setLong(3, passage.hostSystem());
            insert.setString(4, passage.scope());
            insert.setString(5, passage.locale());
            insert.setString(6, passage.returnTo());
            LocalDateTime expires = Jdbc.utc(clock.instant().plus(LASTING));
            insert.setObject(7, expires);
            return insert.executeUpdate();
        }
    }

    private static Passage read(Connection connection, String hash) throws SQLException {
        try (var query = connection.prepareStatement(READ)) {
            query.setString(1, hash);
            try (var rows = query.executeQuery()) {
                rows.next();
                return new Passage(
                        rows.getObject(1, UUID.class),
                        rows.getLong(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5));
            }
        }
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
