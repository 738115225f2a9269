package org.prevail.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.prevail.document.Sites;
import org.prevail.platform.Configuration;

/** What a fresh database needs before anybody comes: a site, and an owner whose password only its user can read. */
@Startup
@Singleton(name = "FirstStart")
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {
    /** What the first site is called until its owner says otherwise. */
    public static final String SITE_NAME = "Prevail";

    private static final System.Logger LOG = System.getLogger(FirstStart.class.getName());
    private static final String LOGIN = "owner";
    private static final String FILE = "owner-password.txt";

    @Inject
    private Sites sites;

    @Inject
    private Accounts accounts;

    @Inject
    private Configuration configuration;

    @PostConstruct
    void prepare() {
        String host = configuration.publicUrl().getHost();
        sites.ensureOne(SITE_NAME, "contact@" + host);
        if (!accounts.hasOwner()) {
            createOwner();
        }
    }

    private void createOwner() {
        String password = configuration.ownerPassword().orElseGet(this::inFile);
        accounts.createWithPassword(LOGIN, "Owner", Role.OWNER, password);
        LOG.log(System.Logger.Level.INFO, "the owner's account was created");
    }

    /** Written before the account exists: a start cut short leaves a password of nobody, not an owner nobody can be. */
    private String inFile() {
        Path file = configuration.dataDir().resolve(FILE);
        String password = Secrets.password();
        SecretFile.write(file, List.of(LOGIN, password));
        return password;
    }
}
