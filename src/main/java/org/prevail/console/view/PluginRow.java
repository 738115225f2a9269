package org.prevail.console.view;

import java.util.List;
import java.util.Optional;
import org.prevail.plugin.Health;
import org.prevail.plugin.Listed;
import org.prevail.plugin.Refusal;
import org.prevail.spi.Descriptor;
import org.prevail.spi.Words;

/**
 * A plug-in that was found.
 *
 * @param id empty if it could not be asked
 * @param title what it is called, or the class or file where that is all that is known
 * @param points it serves: the ends of {@code plugins.point.<point>}
 * @param jar the file it is from; empty for one that comes with the product
 * @param refused why it is not used
 */
public record PluginRow(
        Optional<String> id,
        Words title,
        String version,
        List<String> points,
        Optional<String> jar,
        boolean on,
        Optional<Refusal> refused,
        Optional<Health> health) {
    public PluginRow {
        points = List.copyOf(points);
    }

    /** Whether it does not do what it is there for. */
    public boolean fails() {
        return refused.isPresent() || on && health.flatMap(Health::pausedUntil).isPresent();
    }

    /** Whether where it is from is not what it is called already: a file in which no class could be found. */
    public boolean tellsOrigin() {
        return jar.filter(title.texts()::containsValue).isEmpty();
    }

    public static PluginRow of(Listed listed, String locale) {
        return new PluginRow(
                listed.descriptor().map(Descriptor::id),
                listed.descriptor()
                        .map(Descriptor::name)
                        .filter(name -> !name.in(locale).isBlank())
                        .orElse(Words.of(locale, listed.name())),
                listed.descriptor().map(Descriptor::version).orElse(""),
                listed.points(),
                listed.jar(),
                listed.on(),
                listed.refused(),
                listed.health());
    }
}
