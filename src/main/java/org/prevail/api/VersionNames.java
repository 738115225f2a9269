package org.prevail.api;

import jakarta.json.JsonObjectBuilder;
import org.prevail.precedence.SiteCatalog;

/** How a version is named outside: by its document's key and its number. */
final class VersionNames {
    private VersionNames() {}

    /** Nothing is added in the half second in which this node does not know a version of another. */
    static void add(JsonObjectBuilder json, SiteCatalog catalog, long versionId) {
        catalog.entryOfVersion(versionId).ifPresent(entry -> {
            json.add("document", entry.key());
            entry.byVersionId(versionId).ifPresent(edition -> json.add("version", edition.number()));
        });
    }
}
