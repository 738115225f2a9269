package org.prevail.web;

import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;

/** {@code /health/ready}: the database answers, and there is a site to serve. Whether the process lives is another question. */
@org.eclipse.microprofile.health.Readiness
@Shared
public class Readiness implements HealthCheck {
    private final Jdbc jdbc;

    @Inject
    Readiness(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("portal").status(serves()).build();
    }

    private boolean serves() {
        try {
            return jdbc.transaction(connection -> {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select 1 from site")) {
                    return rows.next();
                }
            });
        } catch (Problem.Unavailable databaseAway) {
            return false;
        }
    }
}
