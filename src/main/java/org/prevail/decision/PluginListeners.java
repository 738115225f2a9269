package org.prevail.decision;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.platform.Shared;
import org.prevail.plugin.Enabled;
import org.prevail.plugin.PluginFailed;
import org.prevail.plugin.Plugins;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.Entry;
import org.prevail.spi.DecisionListener;
import org.prevail.spi.Kind;

/** Listeners that are plug-ins. */
@Shared
class PluginListeners implements Listening {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Plugins plugins;
    private final Catalogs catalogs;

    @Inject
    PluginListeners(Plugins plugins, Catalogs catalogs) {
        this.plugins = plugins;
        this.catalogs = catalogs;
    }

    @Override
    public Set<Listener> on(long site) {
        var on = plugins.on(site, DecisionListener.class);
        return on.isEmpty()
                ? Set.of()
                : on.stream().map(one -> new Listener(one.id(), site)).collect(Collectors.toSet());
    }

    @Override
    public Set<Listener> on() {
        return plugins.sitesWith(DecisionListener.class).stream()
                .flatMap(site -> on(site).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void tell(Listener listener, Decision decision, int attempt) throws Untold {
        var told = decided(decision, attempt).orElseThrow(() -> new Untold("the version is not known here yet", true));
        var plugin = find(listener).orElseThrow(() -> new Untold("off", true));
        try {
            plugin.run(LIMIT, (point, context) -> {
                point.decided(told, context);
                return told;
            });
        } catch (PluginFailed failed) {
            throw new Untold(reason(failed), failed.untried());
        }
    }

    private Optional<Enabled<DecisionListener>> find(Listener listener) {
        return plugins.on(listener.site(), DecisionListener.class).stream()
                .filter(one -> one.id().equals(listener.id()))
                .findFirst();
    }

    /** With what the listener says of it, for the owner alone: it is in no log. */
    private static String reason(PluginFailed failed) {
        return Stream.of(
                        Optional.of(failed.getMessage()),
                        Optional.ofNullable(failed.getCause()).map(Throwable::getMessage))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(": "));
    }

    private Optional<DecisionListener.Decided> decided(Decision decision, int attempt) {
        return catalogs.current()
                .entryOfVersion(decision.versionId())
                .flatMap(document -> document.byVersionId(decision.versionId())
                        .map(version -> decided(decision, document, version.number(), attempt)));
    }

    private static DecisionListener.Decided decided(Decision decision, Entry document, int version, int attempt) {
        return new DecisionListener.Decided(
                decision.id(),
                decision.subject(),
                decision.number(),
                DecisionListener.Verdict.valueOf(decision.verdict().name()),
                DecisionListener.Attribution.valueOf(decision.attribution().name()),
                document.key(),
                Kind.valueOf(document.kind().name()),
                version,
                decision.locale(),
                decision.digest(),
                decision.undoes(),
                decision.at(),
                attempt);
    }
}
