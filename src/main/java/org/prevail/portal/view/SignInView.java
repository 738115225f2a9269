package org.prevail.portal.view;

import java.util.List;
import org.prevail.platform.problem.Issue;

/**
 * Signing in: {@code POST /{locale}/sign-in} with {@code login}, {@code password}, {@code return}.
 *
 * @param login as typed before
 * @param onward the field {@code return}: a local path, may be empty
 * @param needed whether somebody tried to reach a page that needs it
 */
public record SignInView(String login, String onward, boolean needed, List<Issue> issues) {
    public SignInView {
        issues = List.copyOf(issues);
    }
}
