package org.prevail.web;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.prevail.document.Sites;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;
import org.prevail.plugin.Plugins;
import org.prevail.theme.Themes;

/**
 * {@code /health/ready}: the database answers, and there is a site to serve. Whether the process lives is another question.
 * A site whose theme is broken, or that has plug-ins which cannot be used, is served all the same, and {@code state} says
 * {@code degraded}.
 */
@org.eclipse.microprofile.health.Readiness
@Shared
public class Readiness implements HealthCheck {
    private final Jdbc jdbc;
    private final Sites sites;
    private final Themes themes;
    private final Provider<Plugins> plugins;

    /**
     * @param plugins not before they are asked for: checks are made while the container holds a lock that a plug-in with
     *     something to inject waits for
     */
    @Inject
    Readiness(Jdbc jdbc, Sites sites, Themes themes, Provider<Plugins> plugins) {
        this.jdbc = jdbc;
        this.sites = sites;
        this.themes = themes;
        this.plugins = plugins;
    }

    @Override
    public HealthCheckResponse call() {
        boolean serves = serves();
        var answer = HealthCheckResponse.named("portal").status(serves);
        if (serves) {
            var broken = sites.all().stream()
                    .filter(site -> !themes.broken(site).isEmpty())
                    .map(site -> site.theme().theme())
                    .distinct()
                    .toList();
            var refused = sites.all().stream()
                    .flatMap(site -> plugins.get().list(site.id()).stream())
                    .filter(listed -> listed.refused().isPresent())
                    .map(listed -> listed.jar().orElse(listed.name()))
                    .distinct()
                    .toList();
            answer.withData("state", broken.isEmpty() && refused.isEmpty() ? "complete" : "degraded");
            if (!broken.isEmpty()) {
                answer.withData("brokenThemes", String.join(" ", broken));
            }
            if (!refused.isEmpty()) {
                answer.withData("refusedPlugins", String.join(" ", refused));
            }
        }
        return answer.build();
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
