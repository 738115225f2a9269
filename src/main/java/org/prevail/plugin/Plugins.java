package org.prevail.plugin;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.prevail.document.Site;
import org.prevail.document.Sites;
import org.prevail.platform.Configuration;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.spi.Plugin;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Point;
import org.prevail.spi.Setting;
import org.prevail.spi.Settings;

/** The plug-ins of this portal: those that come with it and those of {@code PREVAIL_PLUGINS_DIR}. Thread-safe. */
@Shared
public class Plugins {
    private static final System.Logger LOG = System.getLogger(Plugins.class.getName());

    private final Choices choices;
    private final Sites sites;
    private final String address;
    private final List<Installed> installed;
    /** Asked for with every request. */
    private final Map<Class<? extends Point>, List<Installed>> serving;

    private final List<Guard> remembered;

    @Inject
    Plugins(Choices choices, Sites sites, Injection injection, Configuration configuration, MonotonicClock clock) {
        this(choices, sites, injection::make, configuration, clock);
    }

    private Plugins(
            Choices choices,
            Sites sites,
            Function<Class<? extends Plugin>, Plugin> maker,
            Configuration configuration,
            MonotonicClock clock) {
        this.choices = choices;
        this.sites = sites;
        this.address = configuration.origin();
        this.installed = assembled(maker, configuration, clock);
        this.serving = Points.serving(installed);
        this.remembered = installed.stream()
                .filter(Points::remembered)
                .map(Installed::guard)
                .toList();
    }

    private static List<Installed> assembled(
            Function<Class<? extends Plugin>, Plugin> maker, Configuration configuration, MonotonicClock clock) {
        var assembling = new Assembling(maker, clock);
        var portal = Plugins.class.getClassLoader();
        BuiltIn.classes().forEach(type -> assembling.add(type, Optional.empty(), portal));
        configuration
                .pluginsDir()
                .ifPresent(folder -> PluginJars.in(folder, portal, assembling::refuse)
                        .forEach(named -> assembling.add(named.className(), Optional.of(named.jar()), named.loader())));
        return assembling.assembled();
    }

    /** What is on for a site at a point, in order. From memory; costs nothing to speak of where there is none. */
    public <P extends Point> List<Enabled<P>> on(long siteId, Class<P> point) {
        var chosen = choices.current();
        return on(siteId, point, chosen, plugin -> chosen.now(siteId, plugin));
    }

    /** What was on at a past instant, with its settings then; secrets as they are now. */
    public <P extends Point> List<Enabled<P>> on(long siteId, Class<P> point, Instant past) {
        var chosen = choices.current();
        return on(siteId, point, chosen, plugin -> chosen.at(siteId, plugin, past));
    }

    /** Whether there is a plug-in at a point that is on for a site, or was at some time. */
    public boolean everOn(long siteId, Class<? extends Point> point) {
        var chosen = choices.current();
        for (var one : serving.get(point)) {
            if (chosen.ever(siteId, one)) {
                return true;
            }
        }
        return false;
    }

    /** The sites for which some plug-in is on at a point. */
    public List<Long> sitesWith(Class<? extends Point> point) {
        var chosen = choices.current();
        return serving.get(point).stream()
                .flatMap(one -> chosen.sitesOn(one).stream())
                .distinct()
                .toList();
    }

    /**
     * Two that are not equal, and an answer of a pure point may be another: plug-ins were turned on or off or set otherwise, or
     * one failed or is asked again after it was left alone. What is made of such answers is kept under it.
     */
    public State state() {
        long turns = 0;
        for (var guard : remembered) {
            turns = turns * 1_000_003 + guard.turns();
        }
        return new State(choices.current().count(), turns);
    }

    /** See {@link #state}. */
    public record State(long chosen, long turns) {}

    private <P extends Point> List<Enabled<P>> on(
            long siteId, Class<P> point, Chosen chosen, Function<Installed, Choice> choice) {
        List<Enabled<P>> on = List.of();
        for (var one : serving.get(point)) {
            var made = choice.apply(one);
            if (made.on()) {
                on = on.isEmpty() ? new ArrayList<>() : on;
                on.add(new Enabled<>(one, point.cast(one.plugin().get()), context(siteId, one, made, chosen)));
            }
        }
        return on;
    }

    private PluginContext context(long siteId, Installed one, Choice choice, Chosen chosen) {
        Site site = sites.require(siteId);
        return new PluginContext(
                siteId,
                site.name(),
                address,
                site.locales(),
                site.zone(),
                new Settings(values(one, choice, chosen.secrets(siteId, one.id()))));
    }

    static Map<String, String> values(Installed one, Choice choice, Map<String, String> secrets) {
        var values = new HashMap<String, String>();
        for (Setting setting : one.descriptor().orElseThrow().settings()) {
            var given = setting.secret() ? secrets : choice.values();
            values.put(setting.key(), given.getOrDefault(setting.key(), setting.byDefault()));
        }
        return values;
    }

    /** All that were found, those that can be used first, in the order they are asked. */
    public List<Listed> list(long siteId) {
        var chosen = choices.current();
        return installed.stream().map(one -> Listed.of(one, siteId, chosen)).toList();
    }

    /** @throws Problem.Missing if none of this id can be used */
    public Listed require(long siteId, String id) {
        return Listed.of(usable(id), siteId, choices.current());
    }

    /** @throws Problem.Missing if none of this id can be used */
    Installed usable(String id) {
        return installed.stream()
                .filter(one -> one.usable() && one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem.Missing("plugin.unknown"));
    }

    /** Whether one says it has this id, be it used or not. */
    boolean knows(String id) {
        return installed.stream()
                .anyMatch(one ->
                        one.descriptor().filter(said -> said.id().equals(id)).isPresent());
    }

    void announce() {
        for (var one : installed) {
            one.refused()
                    .ifPresentOrElse(
                            why -> LOG.log(
                                    System.Logger.Level.WARNING,
                                    "plug-in {0} of {1} is not used: {2} {3}",
                                    one.name(),
                                    one.jar().orElse("the product"),
                                    why.code(),
                                    why.arguments()),
                            () -> one.jar()
                                    .ifPresent(jar -> LOG.log(
                                            System.Logger.Level.INFO, "plug-in {0} of {1} is ready", one.id(), jar)));
        }
    }

    @PreDestroy
    void close() {
        installed.stream().flatMap(one -> one.guarded().stream()).forEach(Guard::close);
    }
}
