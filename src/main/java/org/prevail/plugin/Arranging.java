package org.prevail.plugin;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.spi.Setting;
import org.prevail.spi.Settings;
import org.prevail.spi.Words;

/** Turns a plug-in on or off for a site and sets what is to be set of it. Thread-safe. */
@Shared
public class Arranging {
    private static final System.Logger LOG = System.getLogger(Arranging.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final Plugins plugins;
    private final Choices choices;
    private final PluginChoices stored;
    private final MonotonicClock clock;

    @Inject
    Arranging(Plugins plugins, Choices choices, PluginChoices stored, MonotonicClock clock) {
        this.clock = clock;
        this.plugins = plugins;
        this.choices = choices;
        this.stored = stored;
    }

    /**
     * @param locale of whoever is told what is wrong
     * @param by the owner's pseudonym
     * @throws Problem.Invalid naming every setting at fault
     * @throws Problem.Missing if there is no such plug-in
     */
    public void arrange(long siteId, String id, Asked asked, String locale, String by) {
        var installed = plugins.usable(id);
        var values = new HashMap<String, String>();
        var secrets = new HashMap<String, String>();
        var issues = new ArrayList<Issue>();
        for (var setting : installed.descriptor().orElseThrow().settings()) {
            String value = asked.values().getOrDefault(setting.key(), setting.byDefault());
            SettingChecks.issue(setting, value, locale).ifPresent(issues::add);
            if (!setting.secret()) {
                values.put(setting.key(), value);
            } else if (!value.isEmpty() || asked.forgotten().contains(setting.key())) {
                secrets.put(setting.key(), asked.forgotten().contains(setting.key()) ? "" : value);
            }
        }
        // It is turned off whatever it says.
        if (issues.isEmpty() && asked.on()) {
            issues.addAll(said(installed, whole(siteId, installed, values, secrets), locale));
        }
        if (!issues.isEmpty()) {
            throw new Problem.Invalid(issues);
        }
        stored.add(siteId, id, asked.on(), values, secrets, by);
        // After it: as it was set before, it would only fail again. What was kept of it as absent meanwhile turns with
        // this.
        installed.guard().forgive();
        LOG.log(System.Logger.Level.INFO, "plug-in {0} is {1} on site {2}", id, asked.on() ? "on" : "off", siteId);
    }

    /** With the secrets that stay. */
    private Settings whole(long siteId, Installed installed, Map<String, String> values, Map<String, String> secrets) {
        var whole = new HashMap<String, String>(values);
        var kept = choices.current().secrets(siteId, installed.id());
        installed.descriptor().orElseThrow().settings().stream()
                .filter(Setting::secret)
                .map(Setting::key)
                .forEach(key -> whole.put(key, secrets.getOrDefault(key, kept.getOrDefault(key, ""))));
        return new Settings(whole);
    }

    /** With a guard of its own: one that is left alone is mended by other settings. */
    private List<Issue> said(Installed installed, Settings settings, String locale) {
        var plugin = installed.plugin().orElseThrow();
        var guard = new Guard(installed.id(), plugin.getClass().getClassLoader(), clock);
        try {
            Map<String, Words> wrong = guard.call(LIMIT, false, () -> plugin.check(settings));
            return wrong.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(one -> Issue.of(
                            SettingChecks.field(one.getKey()),
                            "plugin.said",
                            label(installed, one.getKey(), locale),
                            one.getValue().in(locale)))
                    .toList();
        } catch (PluginFailed failed) {
            return List.of(Issue.of("", "plugin.check-failed"));
        } finally {
            guard.close();
        }
    }

    private static String label(Installed installed, String key, String locale) {
        return installed.descriptor().orElseThrow().settings().stream()
                .filter(setting -> setting.key().equals(key))
                .map(setting -> setting.label().in(locale))
                .findFirst()
                .orElse(key);
    }
}
