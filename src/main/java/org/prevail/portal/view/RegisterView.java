package org.prevail.portal.view;

import java.util.List;
import org.prevail.platform.problem.Issue;

/**
 * A member's registration: {@code POST /{locale}/register} with {@code login}, {@code displayName}, {@code password},
 * {@code return}.
 *
 * @param carried whether what was decided on this device will belong to the new account (R16)
 */
public record RegisterView(String login, String displayName, String onward, boolean carried, List<Issue> issues) {
    public RegisterView {
        issues = List.copyOf(issues);
    }
}
