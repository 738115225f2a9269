package org.prevail.markup;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives the headings of one text their anchors: readable, stable as long as the words are, each of them once. */
final class Slugs {
    private static final int LONGEST = 80;

    /** Words which pages use for their own anchors. A heading that says just that gets a number. */
    private static final Set<String> RESERVED = Set.of(
            "accept", "changes", "contact", "content", "contents", "decline", "history", "main", "summary", "top");

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** A new anchor for a heading with these words. */
    String anchor(String words) {
        var slug = of(words);
        if (slug.isEmpty()) {
            slug = "section";
        }
        if (!RESERVED.contains(slug) && given.add(slug)) {
            return slug;
        }
        String numbered;
        do {
            numbered = slug + "-" + next.merge(slug, 2, (last, two) -> last + 1);
        } while (!given.add(numbered));
        return numbered;
    }

    /** Lower case without diacritics, letters and digits of any script, joined by hyphens; may be empty. */
    static String of(String words) {
        // Marks of other scripts are vowels, not accents: they stay.
        var plain = Accents.normalized(words, Normalizer.Form.NFD)
                .replaceAll("\\p{InCombiningDiacriticalMarks}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        var slug = Accents.nfc(plain);
        slug = slug.substring(0, slug.offsetByCodePoints(0, Math.min(LONGEST, slug.codePointCount(0, slug.length()))));
        return slug.replaceAll("^-|-$", "");
    }
}
