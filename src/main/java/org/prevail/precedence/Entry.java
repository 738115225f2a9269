package org.prevail.precedence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.document.ChangeNote;
import org.prevail.document.Kind;
import org.prevail.platform.problem.Problem;

/** A document in the catalog with all its versions. Immutable. */
public final class Entry {
    private final long documentId;
    private final String key;
    private final Kind kind;
    private final String bindingLocale;
    private final List<Edition> editions;
    private final List<Edition> published;
    private final Edition[] byEffect;
    private final long[] effects;

    /** @param editions every version, any order */
    public Entry(long documentId, String key, Kind kind, String bindingLocale, List<Edition> editions) {
        this.documentId = documentId;
        this.key = key;
        this.kind = kind;
        this.bindingLocale = bindingLocale;
        this.editions = editions.stream()
                .sorted(Comparator.comparingInt(Edition::number))
                .toList();
        this.published = this.editions.stream()
                .sorted(Comparator.comparing(Entry::publishedAnywhere))
                .toList();
        this.byEffect = editions.stream()
                .filter(edition -> !edition.cancelled())
                .sorted(Comparator.comparing(Edition::effectiveAt))
                .toArray(Edition[]::new);
        this.effects = Stream.of(byEffect)
                .mapToLong(edition -> edition.effectiveAt().toEpochMilli())
                .toArray();
    }

    /** A history imported in parts has numbers in the order of the parts. */
    private static Instant publishedAnywhere(Edition edition) {
        return edition.importedAt().isPresent() ? edition.effectiveAt() : edition.publishedAt();
    }

    public long documentId() {
        return documentId;
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** What changed with that version, for readers of a language. */
    public ChangeNote note(Edition edition, String wanted) {
        return said(edition.changeNote(), wanted);
    }

    /** Anything that is written as a change note is, such as why a version was withdrawn. */
    public ChangeNote said(String words, String wanted) {
        return ChangeNote.of(words, wanted, bindingLocale, locales());
    }

    /** The same for readers of every language. */
    public List<ChangeNote> notes(Edition edition) {
        return ChangeNote.all(edition.changeNote(), bindingLocale, locales());
    }

    private Set<String> locales() {
        return editions.stream()
                .flatMap(edition -> edition.texts().keySet().stream())
                .collect(Collectors.toSet());
    }

    public String bindingLocale() {
        return bindingLocale;
    }

    /** All versions, by number. */
    public List<Edition> editions() {
        return editions;
    }

    public Optional<Edition> edition(int number) {
        return editions.stream().filter(edition -> edition.number() == number).findFirst();
    }

    public Optional<Edition> byVersionId(long versionId) {
        return editions.stream()
                .filter(edition -> edition.versionId() == versionId)
                .findFirst();
    }

    /** The version in force at {@code at} (R2), null if none; as far as it was announced by {@code known} (R5). */
    Edition inForceOrNull(Instant at, Instant known) {
        int index = java.util.Arrays.binarySearch(effects, at.toEpochMilli());
        for (int i = index >= 0 ? index : -index - 2; i >= 0; i--) {
            Edition edition = byEffect[i];
            if (known == null || edition.announcedBy(known)) {
                // If the latest was withdrawn by then, nothing is in force: withdrawal revives nothing.
                return edition.withdrawnBy(at) ? null : edition;
            }
        }
        return null;
    }

    /** The version in force at {@code at}. */
    public Optional<Edition> inForce(Instant at) {
        return Optional.ofNullable(inForceOrNull(at, null));
    }

    /** As the public knows it at {@code known}. */
    public Optional<Edition> inForce(Instant at, Instant known) {
        return Optional.ofNullable(inForceOrNull(at, known));
    }

    /** This document as if {@code edition} were among its versions, instead of the one with its number. */
    public Entry with(Edition edition) {
        var others = editions.stream().filter(other -> other.number() != edition.number());
        return new Entry(
                documentId,
                key,
                kind,
                bindingLocale,
                Stream.concat(others, Stream.of(edition)).toList());
    }

    /** Announced by {@code now}, not yet in force, not cancelled; soonest first. */
    public List<Edition> upcoming(Instant now) {
        // Of most documents nothing is: whoever makes a page asks all of them.
        if (effects.length == 0 || effects[effects.length - 1] < now.toEpochMilli()) {
            return List.of();
        }
        return Stream.of(byEffect)
                .filter(edition -> edition.effectiveAt().isAfter(now) && edition.announcedBy(now))
                .toList();
    }

    /**
     * What the public may see at {@code now}, in the order it was published, here or, of what was imported, elsewhere:
     * announced ones, cancelled ones only if announced before.
     */
    public List<Edition> known(Instant now) {
        return published.stream()
                .filter(edition -> edition.announcedBy(now)
                        && edition.withdrawnAt()
                                .map(at -> !at.isBefore(edition.announcedAt()))
                                .orElse(true))
                .toList();
    }

    /** @throws Problem.Missing if the public may know of no such version at {@code now} (R5) */
    public Edition requireKnown(int number, Instant now) {
        return known(now).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(() -> new Problem.Missing("version.unknown", key, number));
    }

    /** Not cancelled and not yet in force, announced or not; for staff. */
    public List<Edition> scheduled(Instant now) {
        return Stream.of(byEffect)
                .filter(edition -> edition.effectiveAt().isAfter(now))
                .toList();
    }
}
