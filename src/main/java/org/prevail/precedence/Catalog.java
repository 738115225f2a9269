package org.prevail.precedence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything published, of every site, at one revision. Immutable. */
public record Catalog(long revision, Map<Long, SiteCatalog> sites) {
    public static final Catalog EMPTY = new Catalog(0, Map.of());

    public Catalog {
        sites = Map.copyOf(sites);
    }

    /** A site without documents has an empty catalog. */
    public SiteCatalog site(long siteId) {
        var site = sites.get(siteId);
        return site == null ? new SiteCatalog(siteId, List.of()) : site;
    }

    /** When something was last published or withdrawn, by whichever node's clock; not when it is to take effect. */
    Optional<Instant> latestAct() {
        return sites.values().stream()
                .flatMap(site -> site.entries().stream())
                .flatMap(entry -> entry.editions().stream())
                .flatMap(edition -> Stream.concat(Stream.of(edition.publishedAt()), edition.withdrawnAt().stream()))
                .max(Comparator.naturalOrder());
    }

    /** The document a version belongs to, of whatever site. */
    public Optional<Entry> entryOfVersion(long versionId) {
        return sites.values().stream()
                .flatMap(site -> site.entryOfVersion(versionId).stream())
                .findFirst();
    }

    /** The site of the document a version belongs to. */
    public Optional<Long> siteOfVersion(long versionId) {
        return sites.entrySet().stream()
                .filter(site -> site.getValue().entryOfVersion(versionId).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
