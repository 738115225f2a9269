package org.prevail.plugin;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Point;
import org.prevail.spi.Words;

/**
 * A plug-in that is on for a site, at one point. The only way to call it is through its guard. Thread-safe.
 *
 * @param <P> the point
 */
public final class Enabled<P extends Point> {
    private final Installed installed;
    private final P point;
    private final PluginContext context;

    Enabled(Installed installed, P point, PluginContext context) {
        this.installed = installed;
        this.point = point;
        this.context = context;
    }

    /** What a call does, on a thread of the plug-in's, without transaction or request. */
    @FunctionalInterface
    public interface Call<P, T> {
        T of(P point, PluginContext context) throws Exception;
    }

    public String id() {
        return installed.id();
    }

    public Words name() {
        return installed.descriptor().orElseThrow().name();
    }

    public PluginContext context() {
        return context;
    }

    /**
     * Asks a pure point, whose answers are remembered in what is made of them. When it fails, {@link Plugins#state} becomes
     * another, so that nothing made without the answer is given again. What comes with the product answers in bounded work: no
     * clock is set to it, so that a busy machine gives the same answers as an idle one.
     *
     * @return empty if it failed
     */
    public <T> Optional<T> ask(Duration limit, BiFunction<P, PluginContext, T> question) {
        try {
            Callable<T> work = () -> question.apply(point, context);
            return Optional.of(
                    installed.ours()
                            ? installed.guard().callHere(work)
                            : installed.guard().call(limit, true, work));
        } catch (PluginFailed said) {
            return Optional.empty();
        }
    }

    /**
     * Asks what nobody remembers; no clock is set to what comes with the product, as by {@link #ask}.
     *
     * @throws PluginFailed if it failed; nothing else is thrown
     */
    public <T> T askEachTime(Duration limit, Call<P, T> question) throws PluginFailed {
        Callable<T> work = () -> question.of(point, context);
        return installed.ours() ? installed.guard().callHere(work) : run(limit, question);
    }

    /**
     * Has it do something, or answer what nobody remembers.
     *
     * @throws PluginFailed if it failed; nothing else is thrown
     */
    public <T> T run(Duration limit, Call<P, T> call) throws PluginFailed {
        Callable<T> work = () -> call.of(point, context);
        return installed.guard().call(limit, false, work);
    }
}
