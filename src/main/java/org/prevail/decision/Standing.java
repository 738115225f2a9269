package org.prevail.decision;

import java.time.Instant;
import java.util.Optional;
import org.prevail.spi.Words;

/**
 * How a subject stands to one document's text in force.
 *
 * @param latest the subject's latest decision on this document, any version
 * @param done the acceptance that makes the subject done with it (R12), if it is
 * @param obligation what is open otherwise; beside {@code done} only while a grace runs
 * @param said why, in words of a plug-in's rule, where one decided otherwise than R12
 * @param until when a rule is to be asked again although nothing else changed
 */
public record Standing(
        Optional<Decision> latest,
        Optional<Decision> done,
        Optional<Obligation> obligation,
        Optional<Words> said,
        Optional<Instant> until) {}
