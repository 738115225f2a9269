package org.prevail.markup;

import java.util.List;
import java.util.stream.Collectors;

/** A text that cannot be shown or published as it is typed. It carries every issue at once, never the text itself. */
public final class Unacceptable extends RuntimeException {
    private final transient List<Issue> issues;

    Unacceptable(List<Issue> issues) {
        super(issues.stream().map(Issue::code).distinct().collect(Collectors.joining(", ")));
        this.issues = List.copyOf(issues);
    }

    /** At least one; of the title first, then the summary, then the Markdown. */
    public List<Issue> issues() {
        return issues;
    }
}
