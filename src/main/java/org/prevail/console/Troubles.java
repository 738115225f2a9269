package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.prevail.console.view.PluginRow;
import org.prevail.document.Sites;
import org.prevail.plugin.Plugins;
import org.prevail.theme.Themes;
import org.prevail.web.Visit;

/** What keeps a site from being as its owners set it up. */
@RequestScoped
class Troubles {
    private final Themes themes;
    private final Plugins plugins;
    private final Sites sites;
    private final Visit visit;

    @Inject
    Troubles(Themes themes, Plugins plugins, Sites sites, Visit visit) {
        this.themes = themes;
        this.plugins = plugins;
        this.sites = sites;
        this.visit = visit;
    }

    /** Of the look visitors have: on staff pages the site has another. */
    boolean themeBroken() {
        return !themes.broken(sites.require(visit.site().id())).isEmpty();
    }

    List<PluginRow> failingPlugins() {
        return plugins.list(visit.site().id()).stream()
                .map(listed -> PluginRow.of(listed, visit.locale()))
                .filter(PluginRow::fails)
                .toList();
    }
}
