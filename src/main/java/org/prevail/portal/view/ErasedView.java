package org.prevail.portal.view;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a request for erasure (R18).
 *
 * @param sealed whether a standing agreement keeps the tie to the person, sealed
 * @param until when the seal ends, if that is known
 */
public record ErasedView(boolean sealed, Optional<Instant> until) {}
