package org.prevail.console.view;

import java.util.List;
import java.util.Optional;
import org.prevail.platform.problem.Issue;

/**
 * Template {@code console/api-tokens}; the form as typed.
 */
public record ApiTokensView(
        Desk desk,
        List<ApiTokenRow> rows,
        String hostSystem,
        List<String> rights,
        List<Issue> issues,
        Optional<IssuedToken> issued) {
    public ApiTokensView {
        rows = List.copyOf(rows);
        rights = List.copyOf(rights);
        issues = List.copyOf(issues);
    }
}
