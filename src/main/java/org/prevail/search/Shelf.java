package org.prevail.search;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.prevail.document.Documents;
import org.prevail.document.Text;
import org.prevail.document.Version;
import org.prevail.markup.SafeHtml;
import org.prevail.platform.Shared;
import org.prevail.precedence.Edition;

/**
 * The texts that were searched so far, in memory. A clause that many versions share stands here once. Versions never change, so
 * nothing here grows old. Thread-safe.
 */
@Shared
class Shelf {
    /** Characters of clauses that differ; each takes two to three bytes. */
    static final int MOST = 20_000_000;

    private static final int AT_ONCE = 20;

    /** One text as it is stored. */
    record Said(String title, SafeHtml html, String canonical) {
        static Said of(Text text) {
            return new Said(text.title(), text.html(), text.canonical());
        }
    }

    /** Texts of versions by version and locale. */
    interface Reading {
        Map<Long, Map<String, Said>> of(List<Long> versions);
    }

    private final Reading reading;
    private final int most;
    private final Map<Long, Map<String, List<Clause>>> texts = new ConcurrentHashMap<>();
    private final Map<Clause, Clause> once = new HashMap<>();
    private int characters;

    @Inject
    Shelf(Documents documents) {
        this(versions -> said(documents.versions(versions)), MOST);
    }

    Shelf(Reading reading, int most) {
        this.reading = reading;
        this.most = most;
    }

    /**
     * Reads what is not here yet.
     *
     * @param needed always read
     * @param others read in this order as long as there is room
     * @return whether all of them are here
     */
    boolean hold(List<Edition> needed, List<Edition> others) {
        if (!missing(needed).isEmpty() || !missing(others).isEmpty()) {
            read(needed, others);
        }
        return missing(others).isEmpty();
    }

    /** Empty if there was no room for it. */
    List<Clause> clauses(Edition edition, String locale) {
        return texts.getOrDefault(edition.versionId(), Map.of()).getOrDefault(locale, List.of());
    }

    private synchronized void read(List<Edition> needed, List<Edition> others) {
        missing(needed).forEach(this::put);
        for (var some : missing(others)) {
            if (characters >= most) {
                return;
            }
            put(some);
        }
    }

    private List<List<Long>> missing(List<Edition> editions) {
        var missing = editions.stream()
                .map(Edition::versionId)
                .filter(id -> !texts.containsKey(id))
                .toList();
        var chunks = new ArrayList<List<Long>>();
        for (int i = 0; i < missing.size(); i += AT_ONCE) {
            chunks.add(missing.subList(i, Math.min(missing.size(), i + AT_ONCE)));
        }
        return chunks;
    }

    private static Map<Long, Map<String, Said>> said(Map<Long, Version> versions) {
        var said = new HashMap<Long, Map<String, Said>>();
        versions.forEach((id, version) -> {
            var texts = new HashMap<String, Said>();
            version.texts().forEach((locale, text) -> texts.put(locale, Said.of(text)));
            said.put(id, texts);
        });
        return said;
    }

    private void put(List<Long> versions) {
        reading.of(versions).forEach((id, said) -> {
            var byLocale = new HashMap<String, List<Clause>>();
            said.forEach((locale, text) -> byLocale.put(locale, clauses(text)));
            texts.put(id, byLocale);
        });
    }

    private List<Clause> clauses(Said text) {
        return Clause.of(text.title(), text.html(), text.canonical()).stream()
                .map(this::once)
                .toList();
    }

    private Clause once(Clause clause) {
        var known = once.putIfAbsent(clause, clause);
        if (known == null) {
            characters += clause.text().length();
        }
        return known == null ? clause : known;
    }
}
