package org.prevail.theme;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.prevail.document.Sites;
import org.prevail.platform.Configuration;

/**
 * Reads and compiles the looks of all sites before the first visitor comes, and keeps them: a new release of the product
 * makes another theme of one that nobody activated anew.
 */
@Startup
@Singleton(name = "ThemeStart")
@DependsOn("FirstStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class ThemeStart {
    @Inject
    private Sites sites;

    @Inject
    private Themes themes;

    @Inject
    private Configuration configuration;

    @PostConstruct
    void prepare() {
        if (!configuration.themesDevelopment()) {
            sites.all().forEach(themes::keep);
        }
    }
}
