package org.prevail.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.document.Document;
import org.prevail.document.Documents;
import org.prevail.document.Placement;
import org.prevail.document.Version;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;

/** Documents as programs read them. */
@RequestScoped
public class DocumentJson {
    private final Known known;
    private final Documents documents;

    @Inject
    DocumentJson(Known known, Documents documents) {
        this.known = known;
        this.documents = documents;
    }

    /** Oldest first; lazily, since their texts are long. */
    Stream<JsonObjectBuilder> of(List<Entry> entries) {
        var placements = placements();
        var sorted = entries.stream()
                .sorted(Comparator.comparingLong(Entry::documentId))
                .toList();
        return Batches.of(sorted).flatMap(batch -> {
            var shown =
                    batch.stream().flatMap(this::shown).map(Edition::versionId).toList();
            var versions = documents.versions(shown);
            return batch.stream()
                    .map(entry -> of(entry, versions, Optional.ofNullable(placements.get(entry.documentId()))));
        });
    }

    /** Where the next versions will stand: that may be a secret as long as one is not announced. */
    private Map<Long, Placement> placements() {
        return known.toPublisher()
                ? documents.all(known.site().id()).stream().collect(Collectors.toMap(Document::id, Document::placement))
                : Map.of();
    }

    /** One that was created just now has no version. */
    static JsonObjectBuilder created(Document document) {
        return head(document.key(), document.kind().name(), document.bindingLocale())
                .add("placement", Placements.json(document.placement()))
                .add("inForce", Json.object(Optional.empty()))
                .add("upcoming", Json.array(Stream.of()));
    }

    private Stream<Edition> shown(Entry entry) {
        return Stream.concat(known.inForce(entry, known.now()).stream(), known.upcoming(entry).stream());
    }

    private JsonObjectBuilder of(Entry entry, Map<Long, Version> versions, Optional<Placement> next) {
        var inForce = known.inForce(entry, known.now()).map(Edition::versionId).map(versions::get);
        var json = head(entry.key(), entry.kind().name(), entry.bindingLocale());
        next.ifPresent(placement -> json.add("placement", Placements.json(placement)));
        return json.add("inForce", Json.object(inForce.map(VersionJson::of)))
                .add(
                        "upcoming",
                        Json.array(known.upcoming(entry).stream()
                                .map(Edition::versionId)
                                .map(versions::get)
                                .map(VersionJson::of)));
    }

    private static JsonObjectBuilder head(String key, String kind, String bindingLocale) {
        return Json.object().add("key", key).add("kind", kind).add("bindingLocale", bindingLocale);
    }
}
