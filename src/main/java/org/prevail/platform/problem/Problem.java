package org.prevail.platform.problem;

import java.util.List;

/** A use case refused: the kind says which answer it becomes, the issues say what is wrong. Thrown, never returned. */
public abstract sealed class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Issue> issues;

    Problem(List<Issue> issues) {
        super(issues.toString(), null, false, false);
        this.issues = List.copyOf(issues);
    }

    /** At least one; several only for {@link Invalid}. */
    public List<Issue> issues() {
        return issues;
    }

    /** 422: what was sent says something impossible; every issue at once. */
    public static final class Invalid extends Problem {
        private static final long serialVersionUID = 1;

        public Invalid(List<Issue> issues) {
            super(issues);
        }

        public static Invalid of(String field, String code, Object... arguments) {
            return new Invalid(List.of(Issue.of(field, code, arguments)));
        }
    }

    /** 409: possible, but not in the present state, or the sender's knowledge of it is stale. */
    public static final class Conflict extends Problem {
        private static final long serialVersionUID = 1;

        public Conflict(String code, Object... arguments) {
            super(List.of(Issue.of("", code, arguments)));
        }
    }

    /** 404: unknown, malformed or invisible to the asker. */
    public static final class Missing extends Problem {
        private static final long serialVersionUID = 1;

        public Missing(String code, Object... arguments) {
            super(List.of(Issue.of("", code, arguments)));
        }
    }

    /** 403: this person may not. */
    public static final class Forbidden extends Problem {
        private static final long serialVersionUID = 1;

        public Forbidden(String code, Object... arguments) {
            super(List.of(Issue.of("", code, arguments)));
        }
    }

    /** 503: cannot be stored now. */
    public static final class Unavailable extends Problem {
        private static final long serialVersionUID = 1;

        public Unavailable(String code, Object... arguments) {
            super(List.of(Issue.of("", code, arguments)));
        }
    }

    /** 429: too many of these for now. */
    public static final class TooMany extends Problem {
        private static final long serialVersionUID = 1;
        private final int retryAfterSeconds;

        public TooMany(String code, int retryAfterSeconds) {
            super(List.of(Issue.of("", code, retryAfterSeconds)));
            this.retryAfterSeconds = retryAfterSeconds;
        }

        public int retryAfterSeconds() {
            return retryAfterSeconds;
        }
    }
}
