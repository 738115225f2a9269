package org.prevail.console;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.prevail.console.view.Desk;
import org.prevail.console.view.PluginField;
import org.prevail.console.view.PluginRow;
import org.prevail.console.view.PluginView;
import org.prevail.decision.Outbox;
import org.prevail.platform.problem.Issue;
import org.prevail.plugin.Asked;
import org.prevail.plugin.Listed;
import org.prevail.spi.Setting;

/** A plug-in with the values of its settings, as a page and as what came back from it. A secret never goes out. */
final class PluginForms {
    private static final String FIELD = "setting.";

    private PluginForms() {}

    static PluginView stored(Desk desk, Listed listed, Map<String, Outbox.Waiting> waiting, String locale) {
        var fields = settings(listed)
                .map(setting -> field(
                        listed, setting, setting.secret() ? "" : listed.values().get(setting.key())))
                .toList();
        return new PluginView(desk, PluginRow.of(listed, locale), listed.on(), fields, List.of(), waiting);
    }

    static Asked typed(Listed listed, MultivaluedMap<String, String> form) {
        var values = new HashMap<String, String>();
        var forgotten = new HashSet<String>();
        settings(listed).forEach(setting -> {
            values.put(setting.key(), value(setting, form));
            if (setting.secret() && form.containsKey(FIELD + setting.key() + ".forget")) {
                forgotten.add(setting.key());
            }
        });
        return new Asked(form.containsKey("on"), values, forgotten);
    }

    /** What was typed stands as it was typed, but for secrets, which are to be typed again. */
    static PluginView refused(
            Desk desk, Listed listed, MultivaluedMap<String, String> form, List<Issue> issues, String locale) {
        var again = settings(listed)
                .filter(setting -> setting.secret() && !value(setting, form).isEmpty())
                .map(setting -> Issue.of(
                        FIELD + setting.key(),
                        "plugin.secret-again",
                        setting.label().in(locale)));
        var fields = settings(listed)
                .map(setting -> field(listed, setting, setting.secret() ? "" : value(setting, form)))
                .toList();
        return new PluginView(
                desk,
                PluginRow.of(listed, locale),
                form.containsKey("on"),
                fields,
                Stream.concat(issues.stream(), again).toList(),
                Map.of());
    }

    private static Stream<Setting> settings(Listed listed) {
        return listed.descriptor().orElseThrow().settings().stream();
    }

    private static String value(Setting setting, MultivaluedMap<String, String> form) {
        return switch (setting.type()) {
            case FLAG -> String.valueOf(form.containsKey(FIELD + setting.key()));
            case LINES -> Fields.text(form, FIELD + setting.key()).strip();
            default -> Fields.line(form, FIELD + setting.key());
        };
    }

    private static PluginField field(Listed listed, Setting setting, String value) {
        return new PluginField(
                setting.key(),
                setting.label(),
                setting.help(),
                setting.type().name().toLowerCase(Locale.ROOT),
                value,
                listed.secrets().contains(setting.key()));
    }
}
