package org.prevail.portal.view;

import java.util.List;
import org.prevail.platform.problem.Issue;

/**
 * Choosing a new password by a one-time link: POST to {@code action} with {@code password}.
 *
 * @param usable false if the link is used, expired or unknown: then there is no form
 */
public record ResetPasswordView(String action, String login, boolean usable, List<Issue> issues) {
    public ResetPasswordView {
        issues = List.copyOf(issues);
    }
}
