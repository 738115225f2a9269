package org.prevail.plugin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Makes the plug-ins before the first visitor comes, and says which are there. */
@Startup
@Singleton(name = "PluginStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class PluginStart {
    @Inject
    private Plugins plugins;

    @PostConstruct
    void announce() {
        plugins.announce();
    }
}
