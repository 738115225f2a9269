package org.prevail.decision;

import java.util.Optional;

/**
 * How a subject stands to one document's text in force.
 *
 * @param latest the subject's latest decision on this document, any version
 * @param done the acceptance that makes the subject done with it (R12), if it is
 * @param obligation what is open otherwise; beside {@code done} only while a grace runs
 */
public record Standing(Optional<Decision> latest, Optional<Decision> done, Optional<Obligation> obligation) {}
