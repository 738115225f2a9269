package org.prevail.theme;

import jakarta.inject.Inject;
import java.util.Optional;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;

/**
 * Every theme that visitors were ever given, with all it inherits, under its hash; and its files under their addresses,
 * so that every node has them, and a past page is shown as it was. Thread-safe.
 */
@Shared
public class KeptThemes {
    private final Jdbc jdbc;
    private final MonotonicClock clock;

    @Inject
    public KeptThemes(Jdbc jdbc, MonotonicClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(PebbleTheme theme) {
        byte[] archive = ThemeArchive.of(theme);
        jdbc.transaction(connection -> {
            try (var statement = connection.prepareStatement(
                    "insert into kept_theme (theme, hash, content, kept_at) values (?, ?, ?, ?) on conflict do nothing")) {
                statement.setString(1, theme.name());
                statement.setString(2, theme.hash());
                statement.setBytes(3, archive);
                statement.setObject(4, Jdbc.utc(clock.instant()));
                statement.executeUpdate();
            }
            try (var statement = connection.prepareStatement(
                    "insert into kept_asset (theme, hash, path, media_type, content) values (?, ?, ?, ?, ?)"
                            + " on conflict do nothing")) {
                for (var asset : theme.assets()) {
                    statement.setString(1, asset.theme());
                    statement.setString(2, asset.hash());
                    statement.setString(3, asset.path());
                    statement.setString(4, asset.mediaType());
                    statement.setBytes(5, asset.content());
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    Optional<byte[]> find(String theme, String hash) {
        return jdbc.transaction(connection -> {
            try (var statement =
                    connection.prepareStatement("select content from kept_theme where theme = ? and hash = ?")) {
                statement.setString(1, theme);
                statement.setString(2, hash);
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.<byte[]>empty();
                }
            }
        });
    }
}
