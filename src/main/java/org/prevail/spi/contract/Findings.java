package org.prevail.spi.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.prevail.spi.Plugin;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Point;
import org.prevail.spi.Setting;
import org.prevail.spi.Spi;
import org.prevail.spi.Words;

/** Collects what breaks a contract. For one thread. */
final class Findings {
    private static final int AT_ONCE = 4;

    private final List<String> found = new ArrayList<>();

    /** Names everything found, if anything was. */
    void report() {
        if (!found.isEmpty()) {
            throw new AssertionError(String.join("\n", found));
        }
    }

    void require(boolean met, String otherwise) {
        if (!met) {
            found.add(otherwise);
        }
    }

    /** What holds of every plug-in. */
    void plugin(Point point, PluginContext context) {
        if (!(point instanceof Plugin plugin)) {
            found.add(point.getClass().getName() + " is no Plugin");
            return;
        }
        pure("descriptor()", Duration.ofSeconds(2), plugin::descriptor).ifPresent(descriptor -> {
            require(
                    Spi.supports(descriptor.spi()),
                    "built against contracts " + descriptor.spi() + ", not " + Spi.VERSION);
            require(!descriptor.name().isEmpty(), "it has no name");
            descriptor.settings().forEach(setting -> {
                said("the label of " + setting.key(), setting.label(), context);
                declared(setting, context);
            });
        });
        pure("check()", Duration.ofSeconds(2), () -> plugin.check(context.settings()));
    }

    private void declared(Setting setting, PluginContext context) {
        try {
            context.settings().text(setting.key());
        } catch (IllegalArgumentException missing) {
            found.add("the test's settings have no " + setting.key());
        }
    }

    /** Something to be read by people. */
    void said(String what, Words words, PluginContext context) {
        require(!words.isEmpty(), what + " says nothing");
        require(
                words.texts().keySet().stream().anyMatch(context.locales()::contains),
                what + " is in none of the site's languages " + context.locales());
        require(words.texts().values().stream().noneMatch(String::isBlank), what + " is blank in some language");
    }

    /** The answer, if it is the same each time, from any thread, and in time. */
    <T> Optional<T> pure(String what, Duration limit, Callable<T> question) {
        var threads = Executors.newFixedThreadPool(AT_ONCE, work -> {
            var thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
        try {
            // The first time classes are loaded, which the limit is not about.
            T first = answer(what, limit.plusSeconds(5), threads.submit(question));
            var again = new ArrayList<Future<T>>();
            for (int i = 0; i < AT_ONCE; i++) {
                again.add(threads.submit(question));
            }
            for (var answer : again) {
                require(
                        first != null && first.equals(answer(what, limit, answer)),
                        what + " answers otherwise when asked again");
            }
            return Optional.ofNullable(first);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The answer to a question asked once, in time, if it is one. */
    <T> Optional<T> once(String what, Duration limit, Callable<T> question) {
        var thread = Executors.newSingleThreadExecutor(work -> {
            var asking = new Thread(work);
            asking.setDaemon(true);
            return asking;
        });
        try {
            return Optional.ofNullable(answer(what, limit.plusSeconds(1), thread.submit(question)));
        } finally {
            thread.shutdownNow();
        }
    }

    private <T> T answer(String what, Duration limit, Future<T> asked) {
        try {
            T answer = asked.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            require(answer != null, what + " answers null");
            return answer;
        } catch (TimeoutException late) {
            found.add(what + " takes longer than " + limit.toMillis() + " ms");
        } catch (ExecutionException thrown) {
            found.add(what + " throws " + thrown.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            found.add(what + " was interrupted");
        }
        return null;
    }
}
