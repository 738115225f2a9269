package org.prevail.console.view;

import java.util.List;
import org.prevail.precedence.Reason;

/**
 * One document of a chain.
 *
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
        boolean announced,
        boolean itself) {
    public ChainLink {
        reasons = List.copyOf(reasons);
    }
}
