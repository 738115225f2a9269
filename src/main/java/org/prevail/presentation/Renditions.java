package org.prevail.presentation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.util.Optional;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;

/** Exact bytes shown, kept once under their SHA-256 (lower-case hex). Thread-safe. */
@Shared
public class Renditions {
    /** Kept bytes. */
    public record Rendition(String sha256, String mediaType, byte[] content) {}

    private final Cache<String, Boolean> kept =
            Caffeine.newBuilder().maximumSize(20_000).build();
    private final Jdbc jdbc;
    private final MonotonicClock clock;

    @Inject
    public Renditions(Jdbc jdbc, MonotonicClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps them if they are not kept yet, durably; remembers in memory which are.
     *
     * @return their SHA-256
     * @throws org.prevail.platform.problem.Problem.Unavailable if they cannot be stored
     */
    public String keep(String mediaType, byte[] content) {
        String sha256 = Sha256.hex(content);
        // Two at once: the primary key keeps one, and both name the same bytes.
        once(
                sha256,
                "insert into rendition (sha256, media_type, content, created_at) values (?, ?, ?, ?)",
                sha256,
                mediaType,
                content,
                Jdbc.utc(clock.instant()));
        return sha256;
    }

    public Optional<Rendition> find(String sha256) {
        return read("select sha256, media_type, content from rendition where sha256 = ?", sha256);
    }

    /** Keeps a theme file a rendition needs to look as it did; done once per theme hash. */
    public void keepAsset(String theme, String hash, String path, String mediaType, byte[] content) {
        once(
                theme + '/' + hash + '/' + path,
                "insert into kept_asset (theme, hash, path, media_type, content) values (?, ?, ?, ?, ?)",
                theme,
                hash,
                path,
                mediaType,
                content);
    }

    /** A theme file no longer in the theme. */
    public Optional<Rendition> findAsset(String theme, String hash, String path) {
        return read(
                "select hash, media_type, content from kept_asset where theme = ? and hash = ? and path = ?",
                theme,
                hash,
                path);
    }

    private void once(String name, String insert, Object... values) {
        if (kept.getIfPresent(name) != null) {
            return;
        }
        jdbc.transaction(connection -> {
            try (var statement = connection.prepareStatement(insert + " on conflict do nothing")) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
        kept.put(name, true);
    }

    private Optional<Rendition> read(String query, String... key) {
        return jdbc.transaction(connection -> {
            try (var statement = connection.prepareStatement(query)) {
                for (int i = 0; i < key.length; i++) {
                    statement.setString(i + 1, key[i]);
                }
                try (var rows = statement.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new Rendition(rows.getString(1), rows.getString(2), rows.getBytes(3)))
                            : Optional.empty();
                }
            }
        });
    }
}
