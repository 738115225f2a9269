package org.prevail.console.view;

import java.util.List;
import java.util.Optional;
import org.prevail.platform.problem.Issue;

/**
 * Template {@code console/accounts}; the form as typed.
 */
public record AccountsView(
        Desk desk,
        List<AccountRow> rows,
        int total,
        String login,
        String displayName,
        String role,
        List<Issue> issues,
        Optional<IssuedLink> issued) {
    public AccountsView {
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }
}
