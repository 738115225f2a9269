package org.prevail.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Host systems' API tokens: kept hashed; {@code PREVAIL_API_TOKEN} is one with all rights. */
@ApplicationScoped
public class ApiTokens {
    /** What a token may do. */
    public enum Right {
        /** Create documents, publish, withdraw, import; see what is not announced. */
        PUBLISH,
        /** Present, decide, read obligations and evidence of its own users. */
        SUBJECTS
    }

    /** Who calls. */
    public record Caller(long hostSystemId, String hostSystem, Set<Right> rights) {}

    public Optional<Caller> find(String token) {
        throw new UnsupportedOperationException();
    }

    /** A new token for a host system (created at its first token); shown once, never stored. */
    public String create(String hostSystem, Set<Right> rights) {
        throw new UnsupportedOperationException();
    }
}
