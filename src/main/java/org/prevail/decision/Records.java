package org.prevail.decision;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.prevail.platform.Shared;
import org.prevail.presentation.Presentation;
import org.prevail.presentation.Presentations;
import org.prevail.subject.Subjects;

/** Everything recorded of one subject, linked pseudonyms included; for staff and for the subject itself. Thread-safe. */
@Shared
public class Records {
    /** One thing that was recorded. */
    public sealed interface Entry {
        Instant at();

        UUID subject();
    }

    /** The subject was given a text. */
    public record Shown(Presentation presentation) implements Entry {
        @Override
        public Instant at() {
            return presentation.at();
        }

        @Override
        public UUID subject() {
            return presentation.subject();
        }
    }

    /** The subject decided. */
    public record Decided(Decision decision) implements Entry {
        @Override
        public Instant at() {
            return decision.at();
        }

        @Override
        public UUID subject() {
            return decision.subject();
        }
    }

    private final Presentations presentations;
    private final Decisions decisions;
    private final Subjects subjects;

    @Inject
    public Records(Presentations presentations, Decisions decisions, Subjects subjects) {
        this.presentations = presentations;
        this.decisions = decisions;
        this.subjects = subjects;
    }

    /** Oldest first. */
    public List<Entry> of(UUID subject) {
        Stream<Entry> shown =
                presentations.of(subjects.merged(subject)).stream().map(Shown::new);
        Stream<Entry> decided = decisions.of(subject).stream().map(Decided::new);
        return Stream.concat(shown, decided)
                .sorted(Comparator.comparing(Entry::at))
                .toList();
    }

    /** The subject a receipt's id or a pseudonym leads to, if anything is recorded of it: the account of a linked visitor. */
    public Optional<UUID> find(String receiptOrPseudonym) {
        String asked = receiptOrPseudonym.strip();
        return pseudonym(asked)
                .or(() -> decisions.byReceipt(asked).map(Decision::subject))
                .map(subject -> subjects.linkedTo(subject).orElse(subject))
                .filter(subject -> !of(subject).isEmpty());
    }

    private static Optional<UUID> pseudonym(String asked) {
        try {
            return asked.length() == 36 ? Optional.of(UUID.fromString(asked)) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
