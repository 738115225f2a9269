package org.prevail.plugin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.spi.DiffAnnotator;
import org.prevail.spi.Exporter;
import org.prevail.spi.IdentitySource;
import org.prevail.spi.PageSection;
import org.prevail.spi.Point;
import org.prevail.spi.PrecedenceRule;
import org.prevail.spi.ReacceptanceRule;

/** The points there are, as the contracts list them. */
final class Points {
    /** What is asked once and kept: what pages are made of, the headers that name people, the kinds of files. */
    private static final List<Class<? extends Point>> REMEMBERED = List.of(
            PrecedenceRule.class,
            ReacceptanceRule.class,
            PageSection.class,
            DiffAnnotator.class,
            IdentitySource.class,
            Exporter.class);

    private Points() {}

    static List<Class<? extends Point>> of(Class<?> plugin) {
        return all().filter(point -> point.isAssignableFrom(plugin)).toList();
    }

    /** For every point those that serve it, in order. */
    static Map<Class<? extends Point>, List<Installed>> serving(List<Installed> installed) {
        return all().collect(Collectors.toMap(
                point -> point,
                point -> installed.stream()
                        .filter(one -> point.isInstance(one.plugin().orElse(null)))
                        .toList()));
    }

    private static Stream<Class<? extends Point>> all() {
        return Stream.of(Point.class.getPermittedSubclasses()).map(point -> point.asSubclass(Point.class));
    }

    static boolean remembered(Installed installed) {
        return installed.points().stream().anyMatch(REMEMBERED::contains);
    }
}
