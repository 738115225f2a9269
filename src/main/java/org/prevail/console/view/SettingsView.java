package org.prevail.console.view;

import java.util.List;
import org.prevail.platform.problem.Issue;

/**
 * Template {@code console/site}; as typed.
 */
public record SettingsView(Desk desk, String name, String contactEmail, String returnOrigins, List<Issue> issues) {
    public SettingsView {
        issues = List.copyOf(issues);
    }
}
