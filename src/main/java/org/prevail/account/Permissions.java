package org.prevail.account;

import org.prevail.platform.problem.Problem;

/** Who may do what: asked by web and API alike. Each {@code require…} throws {@link Problem.Forbidden}. */
public final class Permissions {
    private Permissions() {}

    public static boolean mayEnterConsole(Role role) {
        return role.staff();
    }

    /** Draft, publish, schedule, withdraw. */
    public static boolean mayPublish(Role role) {
        return role == Role.EDITOR || role == Role.OWNER;
    }

    /** Counts, subjects' records, past presentations. */
    public static boolean mayReadEvidence(Role role) {
        return role == Role.LEGAL || role == Role.OWNER;
    }

    /** Accounts, API tokens. */
    public static boolean mayManageAccounts(Role role) {
        return role == Role.OWNER;
    }

    public static void require(boolean may) {
        if (!may) {
            throw new Problem.Forbidden("permission.missing");
        }
    }
}
