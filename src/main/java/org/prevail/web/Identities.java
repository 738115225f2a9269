package org.prevail.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.plugin.Enabled;
import org.prevail.plugin.PluginFailed;
import org.prevail.plugin.Plugins;
import org.prevail.spi.IdentitySource;
import org.prevail.subject.Recognised;
import org.prevail.subject.Subject;

/**
 * Who sends a request, where plug-ins can tell because somebody else signed the person in. A request without one of their headers costs a
 * look at its headers, and nothing where no such plug-in is on. Thread-safe.
 */
@Shared
public class Identities {
    private static final Duration LIMIT = Duration.ofMillis(100);
    private static final int LONGEST = 8_000;

    /** @param headers by site and plug-in */
    private record Asked(Plugins.State state, Map<Long, Map<String, Set<String>>> headers) {}

    private final Plugins plugins;
    private final Recognised recognised;
    private final MonotonicClock clock;
    private volatile Asked asked = new Asked(new Plugins.State(-1, 0), Map.of());

    @Inject
    Identities(Plugins plugins, Recognised recognised, MonotonicClock clock) {
        this.plugins = plugins;
        this.recognised = recognised;
        this.clock = clock;
    }

    /** Whether the request says who sends it, truly or not: it is not to be answered by what is kept of another. */
    public boolean claimed(HttpServletRequest request) {
        var headers = headers();
        return !headers.isEmpty()
                && headers.values().stream()
                        .flatMap(ofSite -> ofSite.values().stream())
                        .flatMap(Set::stream)
                        .anyMatch(header -> request.getHeader(header) != null);
    }

    /** The headers that make a difference on a site. */
    public Set<String> headers(long site) {
        return headers().getOrDefault(site, Map.of()).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    Optional<Subject> of(long site, HttpServletRequest request) {
        if (!claimed(request)) {
            return Optional.empty();
        }
        return plugins.on(site, IdentitySource.class).stream()
                .flatMap(source -> identify(source, site, request).stream()
                        .map(identity -> recognised.of(
                                "plug-in " + source.id() + " " + site, identity.reference(), identity.groups())))
                .findFirst();
    }

    private Optional<IdentitySource.Identity> identify(
            Enabled<IdentitySource> source, long site, HttpServletRequest request) {
        var wanted = headers().getOrDefault(site, Map.of()).getOrDefault(source.id(), Set.of());
        var came = new HashMap<String, List<String>>();
        for (var header : wanted) {
            var values = Collections.list(request.getHeaders(header));
            if (!values.isEmpty() && values.stream().mapToInt(String::length).sum() <= LONGEST) {
                came.put(header, List.copyOf(values));
            }
        }
        if (came.isEmpty()) {
            return Optional.empty();
        }
        var shown = new IdentitySource.Request(request.getMethod(), request.getRequestURI(), came, clock.instant());
        try {
            return source.askEachTime(LIMIT, (point, context) -> point.identify(shown, context));
        } catch (PluginFailed failed) {
            // Counted by the host; whoever it is stays a stranger.
            return Optional.empty();
        }
    }

    private Map<Long, Map<String, Set<String>>> headers() {
        var state = plugins.state();
        var known = asked;
        if (!known.state().equals(state)) {
            // Under the state before: if one fails meanwhile, all are asked again.
            known = new Asked(state, ask());
            asked = known;
        }
        return known.headers();
    }

    private Map<Long, Map<String, Set<String>>> ask() {
        var headers = new HashMap<Long, Map<String, Set<String>>>();
        for (long site : plugins.sitesWith(IdentitySource.class)) {
            for (var source : plugins.on(site, IdentitySource.class)) {
                source.ask(LIMIT, IdentitySource::headers)
                        .ifPresent(asks -> headers.computeIfAbsent(site, none -> new HashMap<>())
                                .put(source.id(), Set.copyOf(asks)));
            }
        }
        return headers;
    }
}
