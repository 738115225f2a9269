package org.prevail.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prevail.platform.Configuration;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;
import org.prevail.subject.HostSystems;

/** Host systems' API tokens: kept hashed; {@code PREVAIL_API_TOKEN} is one with all rights. Thread-safe. */
@Shared
public class ApiTokens {
    private static final String ENVIRONMENT = "environment";
    private static final int LONGEST_NAME = 100;
    private static final String ALL = """
            select t.token_hash, h.name, t.rights, t.created_at, t.revoked_at from api_token t
            join host_system h on h.id = t.host_system_id order by h.name, t.created_at desc, t.token_hash""";

    /** What a token may do. */
    public enum Right {
        /** Create documents, publish, withdraw, import; see what is not announced. */
        PUBLISH,
        /** Present, decide, read obligations and evidence of its own users. */
        SUBJECTS
    }

    /** Who calls; {@code token} names the token in evidence, and opens nothing: 16 hex digits. */
    public record Caller(long hostSystemId, String hostSystem, Set<Right> rights, String token) {}

    private final Jdbc jdbc;
    private final Clock clock;
    private final Optional<String> environmentHash;
    private final Cache<String, Optional<Caller>> known = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();
    private volatile Caller environment;

    @Inject
    ApiTokens(Jdbc jdbc, Clock clock, Configuration configuration) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.environmentHash = configuration.apiToken().map(Secrets::hash);
    }

    /** From memory for at most a second. */
    public Optional<Caller> find(String token) {
        String hash = Secrets.hash(token);
        if (environmentHash.isPresent() && same(hash, environmentHash.get())) {
            return Optional.of(environment());
        }
        return Secrets.wellFormed(token) ? known.get(hash, this::read) : Optional.empty();
    }

    /** A new token for a host system (created at its first token); shown once, never stored. */
    public String create(String hostSystem, Set<Right> rights) {
        String name = hostSystem.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || !NewAccount.storable(name)) {
            throw Problem.Invalid.of("hostSystem", "host-system.malformed", LONGEST_NAME);
        }
        if (rights.isEmpty()) {
            throw Problem.Invalid.of("rights", "rights.none");
        }
        String token = Secrets.token();
        jdbc.transaction(connection -> {
            long id = HostSystems.id(connection, name);
            try (var insert = connection.prepareStatement(
                    "insert into api_token (token_hash, host_system_id, rights, created_at) values (?, ?, ?, ?)")) {
                insert.setString(1, Secrets.hash(token));
                insert.setLong(2, id);
                insert.setString(3, rights.stream().map(Right::name).sorted().collect(Collectors.joining(" ")));
                insert.setObject(4, Jdbc.utc(clock.instant()));
                return insert.executeUpdate();
            }
        });
        return token;
    }

    /** By host system, newest first; the one of the environment is not among them. */
    public List<ApiToken> all() {
        return jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement(ALL);
                    var rows = query.executeQuery()) {
                var all = new ArrayList<ApiToken>();
                while (rows.next()) {
                    all.add(new ApiToken(
                            rows.getString(1),
                            rows.getString(2),
                            rights(rows.getString(3)),
                            Jdbc.instant(rows.getObject(4, LocalDateTime.class)),
                            Optional.ofNullable(Jdbc.instant(rows.getObject(5, LocalDateTime.class)))));
                }
                return all;
            }
        });
    }

    /** What a host system is called. */
    public Optional<String> hostSystem(long id) {
        return jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement("select name from host_system where id = ?")) {
                query.setLong(1, id);
                try (var rows = query.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
                }
            }
        });
    }

    /**
     * The token opens nothing any more: here at once, on other nodes within a second. Again: nothing happens.
     *
     * @param id as {@link #all} lists it
     * @throws Problem.Missing if there is no such token
     */
    public void revoke(String id) {
        int revoked = jdbc.transaction(connection -> {
            try (var update = connection.prepareStatement(
                    "update api_token set revoked_at = coalesce(revoked_at, ?) where token_hash = ?")) {
                update.setObject(1, Jdbc.utc(clock.instant()));
                update.setString(2, id);
                return update.executeUpdate();
            }
        });
        if (revoked == 0) {
            throw new Problem.Missing("api-token.unknown");
        }
        known.invalidate(id);
    }

    private Caller environment() {
        if (environment == null) {
            long id = jdbc.transaction(connection -> HostSystems.id(connection, ENVIRONMENT));
            environment = new Caller(id, ENVIRONMENT, EnumSet.allOf(Right.class), named(environmentHash.orElseThrow()));
        }
        return environment;
    }

    private Optional<Caller> read(String hash) {
        return jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement("select h.id, h.name, t.rights from api_token t"
                    + " join host_system h on h.id = t.host_system_id"
                    + " where t.token_hash = ? and t.revoked_at is null")) {
                query.setString(1, hash);
                try (var rows = query.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new Caller(
                                    rows.getLong(1), rows.getString(2), rights(rows.getString(3)), named(hash)))
                            : Optional.empty();
                }
            }
        });
    }

    private static Set<Right> rights(String stored) {
        return Arrays.stream(stored.split(" ")).map(Right::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static String named(String hash) {
        return hash.substring(0, 16);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
