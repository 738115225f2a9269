package org.prevail.web.view;

import java.util.List;
import java.util.Optional;
import org.prevail.platform.problem.Issue;

/**
 * An error answer for people, template {@code error}: headed by {@code problem.<status>.title}, then
 * {@code problem.<status>.advice}, then the issues.
 *
 * @param status one of 400, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503
 * @param incident an id to name when asking for help, for 500
 * @param retryAfterSeconds for 429 and 503
 * @param back where to go on, if there is a better place than the start page
 * @param sent what a form brought that is too old to be taken, to be sent again
 */
public record ErrorView(
        int status,
        List<Issue> issues,
        Optional<String> incident,
        Optional<Integer> retryAfterSeconds,
        Optional<String> back,
        Optional<SentForm> sent) {
    /**
     * A form as it was sent.
     *
     * @param address where to, path and query
     * @param signedIn whether somebody is signed in now
     */
    public record SentForm(String address, List<Field> fields, boolean signedIn) {
        public SentForm {
            fields = List.copyOf(fields);
        }
    }

    public record Field(String name, String value) {}

    public ErrorView {
        issues = List.copyOf(issues);
    }

    /** Whether nothing is forbidden but to send a form that another visit or day was given. */
    public boolean formTooOld() {
        return status == 403 && issues.stream().anyMatch(issue -> issue.code().equals("csrf.invalid"));
    }

    public static ErrorView of(int status, List<Issue> issues) {
        return new ErrorView(status, issues, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
