package org.prevail.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prevail.platform.problem.Issue;

/**
 * An error answer before it is written for a person or a program.
 *
 * @param issues what is wrong, may be empty
 * @param incident names the log's line, for 500
 * @param headers to be sent along: {@code Allow}, {@code Retry-After}, {@code WWW-Authenticate}
 */
record Failure(int status, List<Issue> issues, Optional<String> incident, Map<String, String> headers) {
    static final int SECONDS_UNTIL_STORED_AGAIN = 5;

    Failure {
        issues = List.copyOf(issues);
        headers = Map.copyOf(headers);
    }

    static Failure of(int status, Issue... issues) {
        return new Failure(status, List.of(issues), Optional.empty(), Map.of());
    }

    Failure retryAfter(int seconds) {
        return new Failure(status, issues, incident, Map.of("Retry-After", Integer.toString(seconds)));
    }

    Optional<Integer> retryAfterSeconds() {
        return Optional.ofNullable(headers.get("Retry-After"))
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }
}
