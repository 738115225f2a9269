package org.prevail.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Another kind of file for what can be taken away: a version's text, what was recorded about a document.
 *
 * <p><b>When.</b> Where somebody who may see the matter asks for the file, beside the portal's own kinds. From the same matter it should make
 * the same bytes.
 *
 * <p><b>Limit.</b> 30 seconds and {@value #MOST_BYTES} bytes. <b>If it fails</b>, there is no file: the answer is an error that
 * says so, and nothing else is touched.
 */
public non-sealed interface Exporter extends Point {
    int MOST_BYTES = 64 << 20;

    /** The same whenever asked; within 250 milliseconds, else it is not offered. */
    FileKind kind();

    /**
     * Writes the file.
     *
     * @param matter one of a class that {@link FileKind#of()} names
     * @param locale of the words around it
     * @param file not to be closed
     */
    void export(Matter matter, String locale, OutputStream file, PluginContext context) throws IOException;

    /**
     * A kind of file.
     *
     * @param id what stands in its address, 1 to 40 of {@code a-z 0-9 -}
     * @param label what people read
     * @param mediaType as sent
     * @param suffix of the file's name, without the dot
     * @param of what it can be made of
     */
    record FileKind(String id, Words label, String mediaType, String suffix, Set<Of> of) {
        /** @throws IllegalArgumentException where something is not as said */
        public FileKind {
            if (!id.matches("[a-z][a-z0-9-]{0,39}") || label.isEmpty() || !suffix.matches("[a-z0-9]{1,10}")) {
                throw new IllegalArgumentException("malformed kind of file");
            }
            if (!mediaType.matches("[a-z0-9.+-]+/[a-z0-9.+-]+(; ?charset=[A-Za-z0-9-]+)?")) {
                throw new IllegalArgumentException("malformed media type");
            }
            of = Set.copyOf(of);
        }
    }

    /** What a file can be made of. */
    enum Of {
        /** {@link VersionText}; everybody's who may read the version. */
        VERSION,
        /** {@link Records}; legal staff's and owners' alone. */
        RECORDS
    }

    /** What is exported. */
    sealed interface Matter permits VersionText, Records {}

    /**
     * A version in one language.
     *
     * @param document its key
     * @param summary not binding, may be empty
     * @param html of the text, safe, without the title
     * @param canonical what it says, one line a block
     * @param digest SHA-256 of {@code canonical} in UTF-8, lower-case hex
     */
    record VersionText(
            String document,
            Kind kind,
            int version,
            String locale,
            String title,
            String summary,
            String markdown,
            String html,
            String canonical,
            String digest,
            Instant publishedAt,
            Instant effectiveAt,
            Optional<Instant> withdrawnAt)
            implements Matter {}

    /** What was recorded about a version or document, oldest first. */
    record Records(String document, List<Shown> shown, List<Decided> decided) implements Matter {
        public Records {
            Objects.requireNonNull(document);
            shown = List.copyOf(shown);
            decided = List.copyOf(decided);
        }
    }

    /**
     * That a text was given to a subject.
     *
     * @param subject a pseudonym
     * @param basis {@code SERVED}, {@code ANSWERED} or {@code ATTESTED}
     */
    record Shown(
            UUID id,
            UUID subject,
            int version,
            String locale,
            String digest,
            String surface,
            String basis,
            String place,
            Instant at) {}

    /**
     * A decision.
     *
     * @param presentation what it was decided on
     */
    record Decided(
            UUID id,
            UUID subject,
            DecisionListener.Verdict verdict,
            DecisionListener.Attribution attribution,
            int version,
            String locale,
            String digest,
            UUID presentation,
            Instant at) {}
}
