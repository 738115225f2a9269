package org.prevail.presentation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.precedence.Chain;

/** The chain a text was shown in, with its reasons, kept once as JSON under its SHA-256. Thread-safe. */
@Shared
public class Circumstances {
    /** By the chain object: who shows many people the same chain pays for its JSON once. */
    private final Cache<Chain, String> named =
            Caffeine.newBuilder().weakKeys().maximumSize(20_000).build();

    private final Cache<String, Boolean> kept =
            Caffeine.newBuilder().maximumSize(20_000).build();
    private final Jdbc jdbc;

    @Inject
    public Circumstances(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps it if it is not kept yet, durably.
     *
     * @return the SHA-256 of its JSON, lower-case hex
     * @throws org.prevail.platform.problem.Problem.Unavailable if it cannot be stored
     */
    public String keep(Chain chain) {
        String known = named.getIfPresent(chain);
        if (known != null) {
            return known;
        }
        String json = ChainJson.of(chain).toString();
        String sha256 = Sha256.hex(json.getBytes(StandardCharsets.UTF_8));
        if (kept.getIfPresent(sha256) == null) {
            insert(sha256, json);
            kept.put(sha256, true);
        }
        named.put(chain, sha256);
        return sha256;
    }

    /** The JSON: {@code {place, audiences, chain: [{rank, document, version, relation, asks, reasons: [code…],
     * rule?: [plug-in, locale, text, …]}], standingAlone: […], facts?: {name: value}, struck?: […]}}. */
    public Optional<String> find(String sha256) {
        return jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement("select content from circumstance where sha256 = ?")) {
                query.setString(1, sha256);
                try (var rows = query.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
                }
            }
        });
    }

    private void insert(String sha256, String json) {
        jdbc.transaction(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into circumstance (sha256, content) values (?, ?) on conflict do nothing")) {
                insert.setString(1, sha256);
                insert.setString(2, json);
                return insert.executeUpdate();
            }
        });
    }
}
