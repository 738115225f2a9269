package org.prevail.console.view;

import java.util.Optional;

/**
 * A version with who published it.
 *
 * @param counts for those who may read evidence
 * @param reason of its withdrawal
 */
public record VersionEntry(VersionRow row, Actor by, Optional<Counts> counts, Optional<String> reason) {}
