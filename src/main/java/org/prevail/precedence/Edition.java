package org.prevail.precedence;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prevail.document.Placement;

/**
 * The facts of one version that precedence and acceptance need, without its text.
 *
 * @param texts by locale tag; the binding one is among them
 * @param withdrawnAt when it was withdrawn, if it was
 */
public record Edition(
        long versionId,
        int number,
        Placement placement,
        Instant publishedAt,
        Instant announcedAt,
        Instant effectiveAt,
        Optional<Instant> graceUntil,
        Optional<Instant> withdrawnAt,
        Optional<Instant> importedAt,
        String changeNote,
        Map<String, TextFacts> texts) {

    /** What a text is called and the digest of what it says. */
    public record TextFacts(String title, String digest) {}

    /** Withdrawn before it took effect: it never was in force and never will be. */
    public boolean cancelled() {
        return withdrawnAt.isPresent() && withdrawnAt.get().isBefore(effectiveAt);
    }

    /** Whether it says in that language and in the binding one what another said in them (R12). */
    public boolean says(Edition other, String locale, String bindingLocale) {
        return Stream.of(locale, bindingLocale)
                .allMatch(in -> texts.containsKey(in)
                        && other.texts().containsKey(in)
                        && texts.get(in).digest().equals(other.texts().get(in).digest()));
    }

    /** Whether every text of it says what an earlier one said in the same language: only its markup may be another. */
    public boolean saysTheSameAs(Edition older) {
        return texts.entrySet().stream()
                .allMatch(text -> Optional.ofNullable(older.texts().get(text.getKey()))
                        .filter(before -> before.digest().equals(text.getValue().digest()))
                        .isPresent());
    }

    /**
     * A language in which this text and an earlier one differ.
     *
     * @param wanted taken where they differ in it
     */
    public Optional<String> differsFrom(Edition earlier, String wanted) {
        return Stream.concat(Stream.of(wanted), texts.keySet().stream().sorted())
                .filter(locale -> texts.containsKey(locale) && earlier.texts().containsKey(locale))
                .filter(locale -> !texts.get(locale)
                        .digest()
                        .equals(earlier.texts().get(locale).digest()))
                .findFirst();
    }

    public boolean withdrawnBy(Instant at) {
        return withdrawnAt.isPresent() && !withdrawnAt.get().isAfter(at);
    }

    /** This one as if it were withdrawn at {@code at}. */
    public Edition withdrawn(Instant at) {
        return new Edition(
                versionId,
                number,
                placement,
                publishedAt,
                announcedAt,
                effectiveAt,
                graceUntil,
                Optional.of(at),
                importedAt,
                changeNote,
                texts);
    }

    public boolean announcedBy(Instant at) {
        return !announcedAt.isAfter(at);
    }

    /** {@code wanted} if there is a text in it, else the binding locale: the locale that is really shown (R4). */
    public String localeShown(String wanted, String bindingLocale) {
        return texts.containsKey(wanted) ? wanted : bindingLocale;
    }
}
