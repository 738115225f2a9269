package org.prevail.plugin;

import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prevail.spi.Plugin;
import org.prevail.spi.Spi;

/** From named classes to plug-ins that can be called, or to why they cannot. Nothing they do gets out of here. */
final class Assembling {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final Function<Class<? extends Plugin>, Plugin> maker;
    private final Clock clock;
    private final List<Installed> all = new ArrayList<>();

    Assembling(Function<Class<? extends Plugin>, Plugin> maker, Clock clock) {
        this.maker = maker;
        this.clock = clock;
    }

    void refuse(String jar, Refusal why) {
        all.add(Installed.refused(jar, Optional.of(jar), why));
    }

    void add(String className, Optional<String> jar, ClassLoader loader) {
        try {
            all.add(assemble(className, jar, loader));
        } catch (Refused refused) {
            all.add(Installed.refused(className, jar, refused.why));
        }
    }

    /** In the order they are asked: by priority, then by id. Of two with one id the first one found stays. */
    List<Installed> assembled() {
        var ids = new HashSet<String>();
        return all.stream()
                .map(one -> one.usable() && !ids.add(one.id()) ? one.refused(Refusal.of("duplicate", one.id())) : one)
                .sorted(Comparator.comparing((Installed one) -> !one.usable())
                        .thenComparing(one -> one.usable() ? one.priority() : 0)
                        .thenComparing(one -> one.usable() ? one.id() : one.name()))
                .toList();
    }

    private Installed assemble(String className, Optional<String> jar, ClassLoader loader) throws Refused {
        var type = type(className, loader);
        var trial = new Guard(className, loader, clock);
        try {
            var plugin = call(trial, "construct", () -> maker.apply(type));
            var descriptor = call(trial, "descriptor", plugin::descriptor);
            require(Spi.supports(descriptor.spi()), "spi", descriptor.spi(), Spi.VERSION);
            require(descriptor.id().startsWith(BuiltIn.PREFIX) == jar.isEmpty(), "id", descriptor.id());
            return new Installed(
                    className,
                    jar,
                    Optional.of(descriptor),
                    Optional.of(plugin),
                    Optional.of(new Guard(descriptor.id(), loader, clock)),
                    Optional.empty());
        } finally {
            trial.close();
        }
    }

    private static Class<? extends Plugin> type(String className, ClassLoader loader) throws Refused {
        try {
            var type = Class.forName(className, false, loader);
            require(Plugin.class.isAssignableFrom(type), "no-plugin");
            require(!Modifier.isAbstract(type.getModifiers()) && Modifier.isPublic(type.getModifiers()), "no-plugin");
            require(!Points.of(type).isEmpty(), "no-point");
            return type.asSubclass(Plugin.class);
        } catch (ClassNotFoundException | LinkageError unable) {
            throw new Refused(missing(unable).orElseGet(() -> Refusal.of("class", unable.toString())));
        }
    }

    private static <T> T call(Guard guard, String step, java.util.concurrent.Callable<T> work) throws Refused {
        try {
            return guard.call(LIMIT, false, work);
        } catch (PluginFailed failed) {
            throw new Refused(missing(failed).orElseGet(() -> Refusal.of(step, failed.code(), failed.detail())));
        }
    }

    private static Optional<Refusal> missing(Throwable unable) {
        return MissingClass.behind(unable).map(name -> Refusal.of("missing", name));
    }

    private static void require(boolean met, String code, Object... arguments) throws Refused {
        if (!met) {
            throw new Refused(Refusal.of(code, arguments));
        }
    }

    /** Ends the assembling of one. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Refusal why;

        Refused(Refusal why) {
            super(why.code(), null, false, false);
            this.why = why;
        }
    }
}
