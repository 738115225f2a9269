package org.prevail.document;

import java.time.Instant;
import java.util.List;

/**
 * What an import did.
 *
 * @param files one for each file of the archive, in its order
 * @param documents how many it created
 * @param versions how many it added
 */
public record ImportReport(List<File> files, int documents, int versions) {
    public ImportReport {
        files = List.copyOf(files);
    }

    /** What became of a file. */
    public enum Outcome {
        IMPORTED,
        UNCHANGED
    }

    /** @param document the key */
    public record File(String name, String document, int version, Instant instant, Outcome outcome) {}
}
