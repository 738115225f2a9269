package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prevail.account.Account;
import org.prevail.account.Accounts;
import org.prevail.account.ResettingPassword;
import org.prevail.console.view.AccountRow;
import org.prevail.console.view.AccountsView;
import org.prevail.console.view.IssuedLink;
import org.prevail.platform.Configuration;
import org.prevail.platform.problem.Issue;
import org.prevail.web.Page;
import org.prevail.web.Visit;

/** The page of accounts in each of its states. */
@RequestScoped
class AccountPages {
    private static final int MOST = 200;

    private final Staff staff;
    private final Holdings holdings;
    private final Accounts accounts;
    private final ResettingPassword resetting;
    private final Configuration configuration;
    private final Visit visit;

    @Inject
    AccountPages(
            Staff staff,
            Holdings holdings,
            Accounts accounts,
            ResettingPassword resetting,
            Configuration configuration,
            Visit visit) {
        this.staff = staff;
        this.holdings = holdings;
        this.accounts = accounts;
        this.resetting = resetting;
        this.configuration = configuration;
        this.visit = visit;
    }

    Page page(int status, String login, String displayName, String role, List<Issue> issues) {
        return page(status, login, displayName, role, issues, Optional.empty());
    }

    /** A new link for this account, on this answer alone: it is a secret, so no redirect carries it. */
    Response issue(long id) {
        var account = accounts.require(id);
        String token = resetting.createLink(id);
        var link = new IssuedLink(
                account.login(),
                configuration.origin() + "/" + visit.locale() + "/reset-password/" + token,
                holdings.now().plus(ResettingPassword.LASTING));
        return Response.ok(page(200, "", "", "", List.of(), Optional.of(link)))
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private Page page(
            int status,
            String login,
            String displayName,
            String role,
            List<Issue> issues,
            Optional<IssuedLink> issued) {
        var all = accounts.all();
        var rows = all.stream()
                .sorted(Comparator.comparing((Account account) -> account.role())
                        .thenComparing(Comparator.comparing(Account::createdAt).reversed()))
                .limit(MOST)
                .map(this::row)
                .toList();
        var view = new AccountsView(staff.desk("accounts"), rows, all.size(), login, displayName, role, issues, issued);
        return new Page(status, "console/accounts", view);
    }

    private AccountRow row(Account account) {
        return new AccountRow(
                account.id(),
                account.login(),
                account.displayName(),
                account.role().name(),
                account.createdAt(),
                account.disabledAt().isPresent(),
                account.hasPassword(),
                account.id() == staff.enter().accountId());
    }
}
