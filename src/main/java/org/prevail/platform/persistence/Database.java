package org.prevail.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.prevail.platform.MonotonicClock;

/**
 * The database at start: migrated, and refused where it would lose what it acknowledged. Everything that reads or writes
 * waits for it ({@code @DependsOn("Database")} on start-up beans).
 */
@Startup
@Singleton(name = "Database")
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/prevail",
        className = "org.prevail.platform.persistence.PortalDataSource",
        minPoolSize = 4,
        maxPoolSize = 24,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5"
        })
public class Database {
    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    @Resource(lookup = "java:app/jdbc/prevail")
    private DataSource dataSource;

    @Inject
    private MonotonicClock clock;

    @PostConstruct
    void migrate() {
        try (var connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            boolean h2 = "H2".equals(product);
            if (h2) {
                new H2Durability(connection).require();
                PortalDataSource.keepToOwner();
            } else {
                PostgresDurability.warn(connection);
            }
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(dataSource)
                    .locations("classpath:db/migration/common", "classpath:db/migration/" + (h2 ? "h2" : "postgresql"))
                    .load()
                    .migrate();
            // A machine's clock set back must not undo what took effect (R2).
            PassedInstants.latest(connection).ifPresent(clock::notBefore);
            LOG.log(System.Logger.Level.INFO, "database ready: {0}", product);
        } catch (SQLException | RuntimeException failed) {
            System.err.println("prevail: the database cannot be used: " + rootMessage(failed));
            throw new IllegalStateException("the database cannot be used", failed);
        }
    }

    private static String rootMessage(Throwable failed) {
        var cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
