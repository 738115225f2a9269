package org.prevail.platform.persistence;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.prevail.platform.Configuration;
import org.prevail.platform.MachineDefaults;

/** PostgreSQL where {@code prevail.db.url} names one, else the embedded H2 in the data folder. The server pools it. */
public final class PortalDataSource implements DataSource {
    private static final System.Logger LOG = System.getLogger(PortalDataSource.class.getName());

    static {
        // Also where the server was not started by the portal's own launcher. Before H2's first connection: it keeps
        // the zone.
        MachineDefaults.makeNeutral();
    }

    private final DataSource chosen;
    private final boolean postgres;

    public PortalDataSource() {
        this(configured());
    }

    PortalDataSource(Configuration configuration) {
        postgres = configuration.dbUrl().isPresent();
        chosen = postgres ? postgres(configuration) : h2(configuration);
    }

    static Configuration configured() {
        var config = ConfigProvider.getConfig();
        return Configuration.from(key -> config.getOptionalValue("prevail." + key, String.class));
    }

    private static DataSource h2(Configuration configuration) {
        var h2 = new JdbcDataSource();
        // WRITE_DELAY=0: with H2's default a killed process loses commits it had acknowledged (R19).
        // LOCK_TIMEOUT: two who publish at once queue on the document's row; H2's default refuses the second after 1 s.
        h2.setURL(
                "jdbc:h2:file:" + configuration.dataDir().resolve("prevail")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE");
        h2.setUser("prevail");
        h2.setPassword("");
        return h2;
    }

    /** The file of the embedded database for its owner alone, where the file system can say so. */
    static void keepToOwner() {
        var file = configured().dataDir().resolve("prevail.mv.db");
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException | UnsupportedOperationException notHere) {
            LOG.log(System.Logger.Level.WARNING, "the database file stays readable as its folder has it");
        }
    }

    private static DataSource postgres(Configuration configuration) {
        var postgres = new PGSimpleDataSource();
        postgres.setURL(configuration.dbUrl().orElseThrow());
        configuration.dbUser().ifPresent(postgres::setUser);
        configuration.dbPassword().ifPresent(postgres::setPassword);
        postgres.setConnectTimeout(5);
        postgres.setSocketTimeout(30);
        postgres.setReWriteBatchedInserts(true);
        postgres.setApplicationName("prevail");
        return postgres;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = chosen.getConnection();
        return postgres ? PostgresDurability.waiting(connection) : connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return chosen.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        chosen.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        chosen.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return chosen.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return chosen.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return chosen.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return chosen.isWrapperFor(type);
    }
}
