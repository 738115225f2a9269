package org.prevail.console.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prevail.precedence.Reason;

/**
 * One document of a chain.
 *
 * @param importedAt set if that version was imported and not published here (R2)
 * @param announced whether the public knows of that version
 * @param itself whether it is the one the page is about
 */
public record ChainLink(
        int rank,
        String key,
        Title title,
        int number,
        String scope,
        String audience,
        String relation,
        String asks,
        List<Reason> reasons,
        Optional<Instant> importedAt,
        boolean announced,
        boolean itself) {
    public ChainLink {
        reasons = List.copyOf(reasons);
    }
}
