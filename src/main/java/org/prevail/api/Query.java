package org.prevail.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prevail.document.Audience;
import org.prevail.document.Scope;
import org.prevail.document.Site;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

/**
 * Query parameters with a form of their own; what is wrong is collected, so that the sender is told everything at once. What
 * is given back in place of something wrong is not to be used before {@link #require}. Used once, by one thread.
 */
final class Query {
    private final List<Issue> issues = new ArrayList<>();

    Optional<Instant> instant(String name, String value) {
        return Optional.ofNullable(value).flatMap(text -> read(Moments.parseQuery(text), name, "instant.malformed"));
    }

    /** The root where nothing is said. */
    Scope scope(String value) {
        return read(Scope.parse(value == null ? "" : value), "scope", "scope.malformed")
                .orElse(Scope.ROOT);
    }

    /** Repeated or joined by commas. */
    Set<Audience> audiences(List<String> values) {
        var audiences = new LinkedHashSet<Audience>();
        for (String word : words(values).toList()) {
            read(Audience.parse(word), "audience", "audience.malformed").ifPresent(audiences::add);
        }
        return audiences;
    }

    /** @param otherwise where none is named */
    String locale(Site site, String value, String otherwise) {
        return value == null
                ? otherwise
                : read(site.offered(value), "locale", "locale.not-offered", value, String.join(", ", site.locales()))
                        .orElse(otherwise);
    }

    /** Wrong if empty. */
    <T> Optional<T> read(Optional<T> value, String name, String code, Object... arguments) {
        if (value.isEmpty()) {
            issues.add(Issue.of(name, code, arguments));
        }
        return value;
    }

    /** @throws Problem.Invalid with everything that is wrong */
    void require() {
        if (!issues.isEmpty()) {
            throw new Problem.Invalid(issues);
        }
    }

    static Stream<String> words(List<String> values) {
        return values.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }
}
