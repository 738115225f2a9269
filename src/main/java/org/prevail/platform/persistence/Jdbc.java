package org.prevail.platform.persistence;

import jakarta.annotation.Resource;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;

/**
 * Plain JDBC outside JTA, for evidence: one transaction a call, committed before the call returns (R19). Not to be used
 * within a {@code @Transactional} method. Thread-safe.
 */
@Shared
public class Jdbc {
    private static final System.Logger LOG = System.getLogger(Jdbc.class.getName());

    @Resource(lookup = "java:app/jdbc/prevail")
    private DataSource dataSource;

    /** For the container, which gives it the portal's data source. */
    Jdbc() {}

    /** On another data source. */
    public Jdbc(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Statements of one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /**
     * Runs and commits; rolls back when the work throws.
     *
     * @throws Problem.Unavailable if the database does not do it
     */
    public <T> T transaction(Work<T> work) {
        try {
            return transactionOrThrow(work);
        } catch (SQLException failed) {
            LOG.log(System.Logger.Level.WARNING, "database refused: state {0}", failed.getSQLState());
            throw new Problem.Unavailable("storage.unavailable");
        }
    }

    /** As {@link #transaction}, for callers that tell SQL errors apart. */
    public <T> T transactionOrThrow(Work<T> work) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.run(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error failed) {
                // An error too: switching auto-commit on again would commit the half that was done.
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Runs one statement, its rows stored together or not at all, durably when this returns: with it goes its commit. */
    public <T> T statementOrThrow(Work<T> statement) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return statement.run(connection);
        }
    }

    /**
     * Which of these ids a column has.
     *
     * @param table and {@code column}: names, not to be taken from anybody
     */
    public static Set<UUID> stored(Connection connection, String table, String column, List<UUID> ids)
            throws SQLException {
        // One text however many there are, so that it is parsed once.
        try (var query =
                connection.prepareStatement("select " + column + " from " + table + " where " + column + " = any(?)")) {
            query.setArray(1, uuids(connection, ids));
            var found = new HashSet<UUID>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        }
    }

    /** As both databases order ids; Java's own order has a sign. Who locks or inserts several rows does it in this order. */
    public static final Comparator<UUID> ORDER = Comparator.comparing(UUID::toString);

    /** For {@code = any(?)}. */
    public static Array uuids(Connection connection, Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    /** How an instant is bound to a {@code timestamp(3)} column. */
    public static LocalDateTime utc(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** How a {@code timestamp(3)} column is read with {@code getObject(…, LocalDateTime.class)}. */
    public static Instant instant(LocalDateTime stored) {
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
