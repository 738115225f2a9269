package org.prevail.plugin;

import java.util.List;
import java.util.Optional;
import org.prevail.spi.Descriptor;
import org.prevail.spi.Plugin;
import org.prevail.spi.Point;

/**
 * A plug-in that was found, whether it can be used or not. Immutable but for its guard's counts.
 *
 * @param name what is known of it where it cannot be used: its class, or its JAR's name
 * @param jar the file it is from; empty for those that come with the product
 * @param refused why it is not used
 */
record Installed(
        String name,
        Optional<String> jar,
        Optional<Descriptor> descriptor,
        Optional<Plugin> plugin,
        Optional<Guard> guarded,
        Optional<Refusal> refused) {

    static Installed refused(String name, Optional<String> jar, Refusal why) {
        return new Installed(name, jar, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(why));
    }

    /** The same, not to be used after all. */
    Installed refused(Refusal why) {
        guarded.ifPresent(Guard::close);
        return new Installed(name, jar, descriptor, Optional.empty(), Optional.empty(), Optional.of(why));
    }

    boolean usable() {
        return refused.isEmpty();
    }

    /** Whether it comes with the product. */
    boolean ours() {
        return jar.isEmpty();
    }

    /** Of one that can be used. */
    String id() {
        return descriptor.orElseThrow().id();
    }

    int priority() {
        return descriptor.orElseThrow().priority();
    }

    Guard guard() {
        return guarded.orElseThrow();
    }

    /** The points its class implements. */
    List<Class<? extends Point>> points() {
        return plugin.map(one -> Points.of(one.getClass())).orElse(List.of());
    }
}
