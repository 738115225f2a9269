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

    /** Notes on comparisons, what one has looked at, texts from elsewhere to compare with. */
    public static boolean mayAnnotate(Role role) {
        return role.staff();
    }

    /** Put one's name to a comparison. */
    public static boolean maySignOff(Role role) {
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
