package org.prevail.console.view;

import java.util.List;

/**
 * Template {@code console/plugins}.
 *
 * @param folder whether the portal was told of a folder with more
 */
public record PluginsView(Desk desk, List<PluginRow> plugins, boolean folder) {
    public PluginsView {
        plugins = List.copyOf(plugins);
    }
}
