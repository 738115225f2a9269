package org.prevail.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.prevail.document.Documents;
import org.prevail.document.Site;
import org.prevail.document.Sites;
import org.prevail.platform.Configuration;
import org.prevail.platform.problem.Problem;

/** Loads the demo where it is asked for and nothing is there yet. */
@Startup
@Singleton(name = "DemoStart")
@DependsOn({"Database", "FirstStart"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {
    private static final System.Logger LOG = System.getLogger(DemoStart.class.getName());

    @Inject
    private Configuration configuration;

    @Inject
    private Sites sites;

    @Inject
    private Documents documents;

    @Inject
    private DemoLoading loading;

    @PostConstruct
    void load() {
        if (configuration.demo()) {
            var site = sites.all().get(0);
            if (isEmpty(site)) {
                load(site);
            }
        }
    }

    private void load(Site site) {
        try {
            int loaded = loading.load(site);
            LOG.log(System.Logger.Level.INFO, "loaded {0} demo documents", loaded);
        } catch (Problem refused) {
            if (isEmpty(site)) {
                throw refused;
            }
            // Another node was quicker; its transaction won, ours left nothing.
            LOG.log(System.Logger.Level.INFO, "another node loads the demo documents");
        }
    }

    private boolean isEmpty(Site site) {
        return documents.all(site.id()).isEmpty();
    }
}
