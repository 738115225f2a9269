package org.prevail.console.view;

import java.time.Instant;
import java.util.List;

/**
 * What somebody else made of a draft while one was typing.
 *
 * @param gone whether it was published or discarded, so that the others are those of the latest version
 */
public record Meanwhile(boolean gone, long revision, Instant at, Actor by, List<Difference> differences) {
    public Meanwhile {
        differences = List.copyOf(differences);
    }
}
