package org.prevail.account;

import java.util.ArrayList;
import java.util.List;
import org.prevail.platform.problem.Issue;

/** What a password must be, for staff and members alike: long, not the login, and nothing more. */
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private PasswordRules() {}

    static List<Issue> issues(String password, String login) {
        var issues = new ArrayList<Issue>();
        String given = password == null ? "" : password;
        int length = given.codePointCount(0, given.length());
        if (length < SHORTEST) {
            issues.add(Issue.of("password", "password.too-short", SHORTEST));
        } else if (length > LONGEST) {
            issues.add(Issue.of("password", "password.too-long", LONGEST));
        } else if (given.strip().equalsIgnoreCase(login)) {
            issues.add(Issue.of("password", "password.is-login"));
        }
        if (!NewAccount.storable(given)) {
            issues.add(Issue.of("password", "text.unstorable"));
        }
        return issues;
    }
}
