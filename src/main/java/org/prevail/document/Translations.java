package org.prevail.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.prevail.markup.Markup;
import org.prevail.markup.Source;
import org.prevail.markup.Unacceptable;

/**
 * Which translations a publication may carry (R4): when the binding text says something new, a translation that still says
 * what it said is left out unless the editor states that it still says the same.
 */
public record Translations(List<Version> versions, String bindingLocale) {

    /** Locales whose translation says what it said although the binding text does not: each needs the editor's word. */
    public Set<String> inDoubt(Map<String, Source> texts) {
        var doubtful = new TreeSet<String>();
        if (versions.isEmpty()) {
            return doubtful;
        }
        var latest = Version.latest(versions).orElseThrow().texts();
        if (saysTheSame(texts.get(bindingLocale), latest.get(bindingLocale))) {
            return doubtful;
        }
        texts.forEach((locale, source) -> {
            if (!locale.equals(bindingLocale) && untouched(source, latest.get(locale))) {
                doubtful.add(locale);
            }
        });
        return doubtful;
    }

    Map<String, Source> toPublish(Map<String, Source> texts, Set<String> stillSame) {
        var kept = new TreeMap<>(texts);
        kept.entrySet()
                .removeIf(entry -> isBlank(entry.getValue()) && !entry.getKey().equals(bindingLocale));
        var doubtful = inDoubt(kept);
        doubtful.removeAll(stillSame);
        doubtful.forEach(kept::remove);
        return kept;
    }

    private static boolean isBlank(Source source) {
        return source.title().isBlank() && source.markdown().isBlank();
    }

    /** Typed as it was nobody looked at it, also where what renders it was changed since. */
    private static boolean untouched(Source source, Text text) {
        return saysTheSame(source, text) || source != null && text != null && source.equals(text.source());
    }

    private static boolean saysTheSame(Source source, Text text) {
        return source != null && text != null && says(source).equals(Optional.of(text.digest()));
    }

    /** Its digest: a change of markup alone must leave no translation out (R12). A text to be mended says something new. */
    private static Optional<String> says(Source source) {
        try {
            return Optional.of(Markup.render(source).digest());
        } catch (Unacceptable toBeMended) {
            return Optional.empty();
        }
    }
}
