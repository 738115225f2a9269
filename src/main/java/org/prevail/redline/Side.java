package org.prevail.redline;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.prevail.document.Version;
import org.prevail.markup.LineMarkup;
import org.prevail.markup.LineMarkups;

/**
 * One of the two texts of a comparison, and what it is.
 *
 * @param document the key of its document; empty for a text that belongs to none, such as an uploaded one
 * @param title as its readers see it
 * @param version its number; empty for a draft or a text of no document
 * @param effectiveAt when it came or comes into force; empty where that is not settled
 * @param locale BCP 47
 * @param digest SHA-256 of its canonical text, in lower-case hex
 * @param text the canonical text, lines joined by {@code \n}
 * @param markup how each line is marked up; empty where that is not known. No part of what it says: two texts with one digest
 *     may have different ones
 * @param importedAt set if the version was imported and not published here (R2)
 */
public record Side(
        Optional<String> document,
        String title,
        Optional<Integer> version,
        Optional<Instant> effectiveAt,
        String locale,
        String digest,
        String text,
        List<LineMarkup> markup,
        Optional<Instant> importedAt) {
    public Side {
        Objects.requireNonNull(document);
        Objects.requireNonNull(title);
        Objects.requireNonNull(version);
        Objects.requireNonNull(effectiveAt);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(digest);
        Objects.requireNonNull(text);
        markup = List.copyOf(markup);
        Objects.requireNonNull(importedAt);
    }

    /** Not imported. */
    public Side(
            Optional<String> document,
            String title,
            Optional<Integer> version,
            Optional<Instant> effectiveAt,
            String locale,
            String digest,
            String text,
            List<LineMarkup> markup) {
        this(document, title, version, effectiveAt, locale, digest, text, markup, Optional.empty());
    }

    public Side(
            Optional<String> document,
            String title,
            Optional<Integer> version,
            Optional<Instant> effectiveAt,
            String locale,
            String digest,
            String text) {
        this(document, title, version, effectiveAt, locale, digest, text, List.of());
    }

    /** @param locale one the version has a text in */
    public static Side of(String key, Version version, String locale) {
        var text = version.texts().get(locale);
        return new Side(
                Optional.of(key),
                text.title(),
                Optional.of(version.number()),
                Optional.of(version.effectiveAt()),
                locale,
                text.digest(),
                text.canonical(),
                LineMarkups.of(text.title(), text.html()),
                version.importedAt());
    }

    /** Its headings. */
    Outline outline() {
        return Outline.of(markup);
    }

    String[] lines() {
        return text.isEmpty() ? new String[0] : text.split("\n", -1);
    }
}
