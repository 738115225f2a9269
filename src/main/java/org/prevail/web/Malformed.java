package org.prevail.web;

import org.prevail.platform.problem.Issue;

/** What was sent cannot be read at all: 400, and where. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Issue issue;

    public Malformed(String code, Object... arguments) {
        super(code, null, false, false);
        this.issue = Issue.of("", code, arguments);
    }

    public Issue issue() {
        return issue;
    }
}
