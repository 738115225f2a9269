package org.prevail.plugin;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;

/** What is left of plug-ins that are no longer there, and no longer leaving it. Thread-safe. */
@Shared
public class Forgetting {
    private static final System.Logger LOG = System.getLogger(Forgetting.class.getName());

    private final Plugins plugins;
    private final Choices choices;
    private final PluginChoices stored;

    @Inject
    Forgetting(Plugins plugins, Choices choices, PluginChoices stored) {
        this.plugins = plugins;
        this.choices = choices;
        this.stored = stored;
    }

    /** Those a site has something of, by id. */
    public List<Absent> absent(long siteId) {
        return choices.current().left(siteId).stream()
                .filter(left -> !plugins.knows(left.id()))
                .toList();
    }

    /**
     * Turns one off and removes its secrets. What was chosen before stays, so that a past instant keeps its own.
     *
     * @param by the owner's pseudonym
     * @throws Problem.Missing if it is there: then it is turned off on its own page
     */
    public void forget(long siteId, String id, String by) {
        if (plugins.knows(id)) {
            throw new Problem.Missing("plugin.unknown");
        }
        var chosen = choices.current();
        if (chosen.left(siteId).stream().anyMatch(left -> left.id().equals(id))) {
            var none = chosen.secrets(siteId, id).keySet().stream().collect(Collectors.toMap(key -> key, key -> ""));
            stored.add(siteId, id, false, Map.of(), none, by);
        }
        LOG.log(System.Logger.Level.INFO, "plug-in {0}, which is not here, is forgotten on site {1}", id, siteId);
    }
}
