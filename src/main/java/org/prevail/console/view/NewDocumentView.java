package org.prevail.console.view;

import java.util.List;
import org.prevail.platform.problem.Issue;

/**
 * Template {@code console/new-document}; everything as typed.
 */
public record NewDocumentView(
        Desk desk,
        List<String> locales,
        String key,
        String kind,
        String bindingLocale,
        PlacementForm placement,
        List<Issue> issues) {
    public NewDocumentView {
        locales = List.copyOf(locales);
        issues = List.copyOf(issues);
    }
}
