package org.prevail.console.view;

import java.util.List;
import org.prevail.platform.problem.Issue;

/**
 * Template {@code console/site}; as typed.
 *
 * @param locales offered, separated by spaces, the default first
 * @param spoken the languages there are to offer
 */
public record SettingsView(
        Desk desk,
        String name,
        String contactEmail,
        String returnOrigins,
        String locales,
        String placeNames,
        List<String> spoken,
        List<Issue> issues) {
    public SettingsView {
        spoken = List.copyOf(spoken);
        issues = List.copyOf(issues);
    }
}
