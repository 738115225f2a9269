package org.prevail.demo;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.prevail.account.Accounts;
import org.prevail.account.Role;
import org.prevail.account.SecretFile;
import org.prevail.account.Secrets;
import org.prevail.platform.Configuration;
import org.prevail.platform.Shared;

/** Somebody of each role, with passwords of their own in every database. */
@Shared
class DemoPeople {
    static final String FILE = "demo-people.txt";
    private static final String EDITOR = "editor";
    private static final List<Wanted> PEOPLE = List.of(
            new Wanted(EDITOR, "Lê Minh Thư", Role.EDITOR),
            new Wanted("legal", "Trần Quốc Bảo", Role.LEGAL),
            new Wanted("member@example.com", "Nguyễn An", Role.MEMBER));

    private record Wanted(String login, String displayName, Role role) {}

    private final Accounts accounts;
    private final Configuration configuration;

    @Inject
    DemoPeople(Accounts accounts, Configuration configuration) {
        this.accounts = accounts;
        this.configuration = configuration;
    }

    /**
     * Creates those whose login is free and writes their passwords down. The file is there before the transaction
     * commits, so nobody is created whose password is nowhere.
     *
     * @return the subject id of the editor
     */
    String create() {
        var lines = new ArrayList<String>();
        for (var wanted : PEOPLE) {
            if (accounts.findByLogin(wanted.login()).isEmpty()) {
                String password = Secrets.password();
                accounts.createWithPassword(wanted.login(), wanted.displayName(), wanted.role(), password);
                lines.add(wanted.login() + " " + password);
            }
        }
        SecretFile.write(configuration.dataDir().resolve(FILE), lines);
        return accounts.findByLogin(EDITOR).orElseThrow().person().actor();
    }
}
