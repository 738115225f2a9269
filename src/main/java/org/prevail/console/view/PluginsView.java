package org.prevail.console.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prevail.decision.Outbox;
import org.prevail.plugin.Absent;

/**
 * Template {@code console/plugins}.
 *
 * @param plugins those that are not used before the others: they are why somebody looks
 * @param waiting what they have still to be told of decisions, by id
 * @param folder whether the portal was told of a folder with more
 * @param absent what is left of those that are not here
 */
public record PluginsView(
        Desk desk, List<PluginRow> plugins, boolean folder, Map<String, Outbox.Waiting> waiting, List<Absent> absent) {
    public PluginsView {
        plugins = plugins.stream()
                .sorted(Comparator.comparing(row -> row.refused().isEmpty()))
                .toList();
        waiting = Map.copyOf(waiting);
        absent = List.copyOf(absent);
    }

    /** What a plug-in has still to be told of. */
    public Optional<Outbox.Waiting> left(String plugin) {
        return Optional.ofNullable(waiting.get(plugin));
    }
}
