package org.prevail.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.prevail.platform.problem.Issue;

/** Who is to get an account, as typed; {@link #issues} says what is wrong with it. */
record NewAccount(String login, String displayName, Role role) {
    private static final int LONGEST_LOGIN = 320;
    private static final int LONGEST_NAME = 200;

    /** Staff may have a plain name. */
    private static final Pattern STAFF = Pattern.compile("[a-z0-9][a-z0-9._@+-]*");

    private static final Pattern MAIL =
            Pattern.compile("[^\\s@\\p{Cntrl}<>]+@[^\\s@\\p{Cntrl}<>]+\\.[^\\s@\\p{Cntrl}<>.]+");

    NewAccount {
        login = Logins.normal(login);
        displayName = Normalizer.normalize(displayName == null ? "" : displayName, Normalizer.Form.NFC)
                .strip();
    }

    List<Issue> issues() {
        var issues = new ArrayList<Issue>();
        if (login.isEmpty() && role != Role.MEMBER) {
            issues.add(Issue.of("login", "login.empty"));
        } else if (login.length() > LONGEST_LOGIN) {
            issues.add(Issue.of("login", "login.too-long", LONGEST_LOGIN));
        } else if (role == Role.MEMBER && !MAIL.matcher(login).matches()) {
            issues.add(Issue.of("login", "login.no-mail-address"));
        } else if (role != Role.MEMBER && !STAFF.matcher(login).matches()) {
            issues.add(Issue.of("login", "login.malformed"));
        }
        if (displayName.isEmpty()) {
            issues.add(Issue.of("displayName", "name.empty"));
        } else if (displayName.length() > LONGEST_NAME) {
            issues.add(Issue.of("displayName", "name.too-long", LONGEST_NAME));
        }
        if (!storable(login)) {
            issues.add(Issue.of("login", "text.unstorable"));
        }
        if (!storable(displayName)) {
            issues.add(Issue.of("displayName", "text.unstorable"));
        }
        return issues;
    }

    /** No database keeps a NUL, and a control character or unpaired surrogate is no part of a name. */
    static boolean storable(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF);
    }
}
