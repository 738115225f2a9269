package org.prevail.api;

import java.util.HashMap;
import java.util.Map;
import org.prevail.document.Document;
import org.prevail.document.Publication;
import org.prevail.markup.Source;

/** {@code {changeNote, texts, effectiveFrom?, announcedAt?, graceUntil?, placement?, after?}}. */
final class PublicationBody {
    private PublicationBody() {}

    /** What is wrong is collected in {@code fields}; a partial placement is completed by the document's next one. */
    static Publication read(Fields fields, Document document) {
        var publication = new Publication(
                fields.integer("after"),
                texts(fields),
                fields.requireText("changeNote"),
                fields.instant("effectiveFrom"),
                fields.instant("announcedAt"),
                fields.instant("graceUntil"),
                fields.object("placement").map(placement -> {
                    var read = Placements.read(placement, document.placement());
                    placement.nothingElse();
                    return read;
                }));
        fields.nothingElse();
        return publication;
    }

    private static Map<String, Source> texts(Fields fields) {
        if (!fields.given("texts")) {
            fields.wrong("texts", "field.missing");
        }
        var sources = new HashMap<String, Source>();
        fields.object("texts")
                .ifPresent(texts -> texts.objects().forEach((locale, text) -> {
                    sources.put(
                            locale,
                            new Source(
                                    text.requireText("title"),
                                    text.text("summary").orElse(""),
                                    text.requireText("markdown")));
                    text.nothingElse();
                }));
        return sources;
    }
}
