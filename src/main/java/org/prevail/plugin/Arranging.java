package org.prevail.plugin;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @Inject
    Arranging(Plugins plugins, Choices choices, PluginChoices stored) {
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
        if (issues.isEmpty()) {
            issues.addAll(said(installed, whole(siteId, installed, values, secrets), locale));
        }
        if (!issues.isEmpty()) {
            throw new Problem.Invalid(issues);
        }
        stored.add(siteId, id, asked.on(), values, secrets, by);
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

    private static List<Issue> said(Installed installed, Settings settings, String locale) {
        try {
            Map<String, Words> wrong = installed
                    .guard()
                    .call(LIMIT, false, () -> installed.plugin().orElseThrow().check(settings));
            return wrong.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(one -> Issue.of(
                            SettingChecks.field(one.getKey()),
                            "plugin.said",
                            one.getValue().in(locale)))
                    .toList();
        } catch (PluginFailed failed) {
            return List.of(Issue.of("", "plugin.check-failed"));
        }
    }
}
