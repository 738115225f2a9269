package org.prevail.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prevail.platform.problem.Issue;

class NewAccountTest {
    private static List<String> codes(List<Issue> issues) {
        return issues.stream().map(issue -> issue.field() + " " + issue.code()).toList();
    }

    @Test
    void loginsAreLowerCaseAndWithoutSpaceAround() {
        assertEquals("an@example.com", new NewAccount(" An@Example.COM ", "An", Role.MEMBER).login());
    }

    @Test
    void membersSignInByMailAddressAndStaffMayHaveAPlainName() {
        assertEquals(List.of(), codes(new NewAccount("an@example.com", "An", Role.MEMBER).issues()));
        assertEquals(List.of("login login.no-mail-address"), codes(new NewAccount("an", "An", Role.MEMBER).issues()));
        assertEquals(List.of(), codes(new NewAccount("editor", "An", Role.EDITOR).issues()));
        assertEquals(List.of("login login.malformed"), codes(new NewAccount("<an>", "An", Role.EDITOR).issues()));
    }

    @Test
    void everyIssueIsSaidAtOnce() {
        assertEquals(
                List.of("login login.no-mail-address", "displayName name.empty"),
                codes(new NewAccount("", "  ", Role.MEMBER).issues()));
        assertEquals(List.of("login login.empty"), codes(new NewAccount("", "An", Role.EDITOR).issues()));
        assertEquals(
                List.of("login login.too-long", "displayName name.too-long"),
                codes(new NewAccount("a".repeat(321), "a".repeat(201), Role.LEGAL).issues()));
        assertEquals(
                List.of("displayName text.unstorable"),
                codes(new NewAccount("an@example.com", "A\u0000n", Role.MEMBER).issues()));
    }

    @Test
    void aPasswordIsLongAndNotTheLogin() {
        assertEquals(List.of("password password.too-short"), codes(PasswordRules.issues("11 letters.", "an")));
        assertEquals(List.of(), codes(PasswordRules.issues("12 letters..", "an")));
        assertEquals(List.of(), codes(PasswordRules.issues("🔑".repeat(12), "an")));
        assertEquals(List.of("password password.too-short"), codes(PasswordRules.issues("🔑".repeat(11), "an")));
        assertEquals(List.of("password password.too-long"), codes(PasswordRules.issues("a".repeat(201), "an")));
        assertEquals(
                List.of("password password.is-login"), codes(PasswordRules.issues("An@Example.com", "an@example.com")));
        assertEquals(List.of("password password.too-short"), codes(PasswordRules.issues(null, "an")));
    }
}
