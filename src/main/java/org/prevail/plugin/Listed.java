package org.prevail.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prevail.spi.Descriptor;

/**
 * A plug-in as an owner sees it.
 *
 * @param name its class, or its JAR's name where no class could be found
 * @param jar the file it is from; empty for those that come with the product
 * @param descriptor what it says of itself, if it was asked
 * @param points it serves, by their contracts' names
 * @param refused why it is not used; then the rest says nothing
 * @param health on this node
 * @param on for the site asked about
 * @param values of its settings on that site, without secrets
 * @param secrets the keys of those that are set
 */
public record Listed(
        String name,
        Optional<String> jar,
        Optional<Descriptor> descriptor,
        List<String> points,
        Optional<Refusal> refused,
        Optional<Health> health,
        boolean on,
        Map<String, String> values,
        Set<String> secrets) {
    public Listed {
        points = List.copyOf(points);
        values = Map.copyOf(values);
        secrets = Set.copyOf(secrets);
    }

    static Listed of(Installed one, long site, Chosen chosen) {
        var choice = one.usable() ? chosen.now(site, one) : Choice.first(false);
        var secrets = one.usable() ? chosen.secrets(site, one.id()) : Map.<String, String>of();
        var values = one.usable() ? Plugins.values(one, choice, Map.of()) : Map.<String, String>of();
        return new Listed(
                one.name(),
                one.jar(),
                one.descriptor(),
                one.points().stream().map(Class::getSimpleName).toList(),
                one.refused(),
                one.guarded().map(Guard::health).filter(health -> one.usable()),
                choice.on(),
                values,
                secrets.keySet());
    }
}
