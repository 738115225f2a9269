package org.prevail.portal.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.util.List;
import org.prevail.document.Documents;
import org.prevail.platform.Shared;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.redline.ClauseLife;
import org.prevail.redline.Options;
import org.prevail.redline.Redlines;
import org.prevail.redline.Side;

/** What the pages of all clauses of a document share, made once for its versions, which never change. Thread-safe. */
@Shared
class Lives {
    /** Characters of all texts that are kept; what is known of each takes a few times as much. */
    private static final int MOST = 20_000_000;

    private record Key(List<Long> versions, String locale) {}

    /** However long its texts are, a document is kept beside three others. */
    private final Cache<Key, ClauseLife> made = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .<Key, ClauseLife>weigher((key, life) -> Math.min(life.size(), MOST / 4))
            .softValues()
            .build();

    private final Documents documents;
    private final Redlines redlines;

    @Inject
    Lives(Documents documents, Redlines redlines) {
        this.documents = documents;
        this.redlines = redlines;
    }

    /** @param editions in the order in which they came into force, each with a text in that language */
    ClauseLife of(long siteId, Entry entry, List<Edition> editions, String locale) {
        var versions = editions.stream().map(Edition::versionId).toList();
        return made.get(new Key(versions, locale), missing -> {
            var stored = documents.versions(versions);
            var sides = versions.stream()
                    .map(version -> Side.of(entry.key(), stored.get(version), locale))
                    .toList();
            return new ClauseLife(sides, (before, after) -> redlines.of(siteId, before, after, Options.DEFAULT));
        });
    }
}
