package org.prevail.console.view;

import java.util.List;
import org.prevail.platform.problem.Issue;

/** Template {@code console/plugin}. */
public record PluginView(Desk desk, PluginRow plugin, boolean on, List<PluginField> fields, List<Issue> issues) {
    public PluginView {
        fields = List.copyOf(fields);
        issues = List.copyOf(issues);
    }
}
