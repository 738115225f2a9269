package org.prevail.console.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prevail.decision.Outbox;
import org.prevail.platform.problem.Issue;

/** Template {@code console/plugin}. */
public record PluginView(
        Desk desk,
        PluginRow plugin,
        boolean on,
        List<PluginField> fields,
        List<Issue> issues,
        Map<String, Outbox.Waiting> waiting) {
    public PluginView {
        fields = List.copyOf(fields);
        issues = List.copyOf(issues);
        waiting = Map.copyOf(waiting);
    }

    /** What a plug-in has still to be told of. */
    public Optional<Outbox.Waiting> left(String plugin) {
        return Optional.ofNullable(waiting.get(plugin));
    }
}
