package org.prevail.theme.doctor;

import java.util.List;
import java.util.stream.Stream;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;

/** One thing the doctor looks at. */
interface Check {
    Stream<Finding> of(Candidate candidate, Rendering rendering, List<String> locales);
}
