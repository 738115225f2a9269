package org.prevail.search;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order in which readers of a language look things up: word by word, in Vietnamese syllable by syllable, since the JDK's
 * collation passes over spaces and would put {@code an ninh} after {@code anh}.
 */
public final class Alphabet implements Comparator<String> {
    private final Collator collator;

    private Alphabet(Collator collator) {
        this.collator = collator;
    }

    public static Alphabet of(String locale) {
        var collator = Collator.getInstance(Locale.forLanguageTag(locale));
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return new Alphabet(collator);
    }

    /** One collator is used by one thread at a time. */
    @Override
    public synchronized int compare(String first, String second) {
        var some = first.strip().split("\\s+");
        var others = second.strip().split("\\s+");
        for (int i = 0; i < Math.min(some.length, others.length); i++) {
            int order = collator.compare(some[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return some.length != others.length ? Integer.compare(some.length, others.length) : first.compareTo(second);
    }
}
