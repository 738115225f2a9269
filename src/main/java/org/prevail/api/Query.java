package org.prevail.api;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prevail.document.Audience;
import org.prevail.document.Scope;
import org.prevail.document.Site;
import org.prevail.platform.problem.Problem;

/** Query parameters with a form of their own. Each throws {@link Problem.Invalid} naming the parameter. */
final class Query {
    private Query() {}

    static Optional<Instant> instant(String name, String value) {
        return value == null
                ? Optional.empty()
                : Optional.of(
                        Moments.parseQuery(value).orElseThrow(() -> Problem.Invalid.of(name, "instant.malformed")));
    }

    /** The root where nothing is said. */
    static Scope scope(String value) {
        return Scope.parse(value == null ? "" : value)
                .orElseThrow(() -> Problem.Invalid.of("scope", "scope.malformed"));
    }

    /** Repeated or joined by commas. */
    static Set<Audience> audiences(List<String> values) {
        var audiences = new LinkedHashSet<Audience>();
        words(values)
                .forEach(word -> audiences.add(
                        Audience.parse(word).orElseThrow(() -> Problem.Invalid.of("audience", "audience.malformed"))));
        return audiences;
    }

    static Stream<String> words(List<String> values) {
        return values.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    /** @param otherwise where none is named */
    static String locale(Site site, String value, String otherwise) {
        return value == null
                ? otherwise
                : site.offered(value)
                        .orElseThrow(() -> Problem.Invalid.of(
                                "locale", "locale.not-offered", value, String.join(", ", site.locales())));
    }
}
