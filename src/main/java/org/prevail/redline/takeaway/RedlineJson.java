package org.prevail.redline.takeaway;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.prevail.redline.MarkupChanges;
import org.prevail.redline.Options;
import org.prevail.redline.Redline;
import org.prevail.redline.Side;

/** A redline as the JSON interface answers a comparison, with what the two texts are. */
final class RedlineJson {
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private RedlineJson() {}

    static byte[] of(Redline redline) {
        var before = redline.before();
        var after = redline.after();
        var markup = new MarkupChanges(redline);
        var json = ComparisonJson.of(redline.comparison())
                .add("texts", object().add("from", side(before)).add("to", side(after)))
                .add("options", options(redline.options(), markup))
                .add("digests", object().add("from", before.digest()).add("to", after.digest()));
        if (redline.options().markup() && markup.known()) {
            json.add("markup", MarkupJson.of(redline.comparison(), markup));
        }
        ComparisonJson.number(json, "from", before.version().orElse(null));
        ComparisonJson.number(json, "to", after.version().orElse(null));
        var bytes = new ByteArrayOutputStream();
        try (var generator = GENERATORS.createGenerator(bytes)) {
            generator.write(json.build());
        }
        return bytes.toByteArray();
    }

    private static JsonObjectBuilder side(Side side) {
        var json = object().add("title", side.title()).add("locale", side.locale());
        side.document().ifPresent(key -> json.add("document", key));
        side.version().ifPresent(number -> json.add("version", number));
        side.effectiveAt().ifPresent(at -> json.add("effectiveFrom", Words.iso(at)));
        side.importedAt().ifPresent(at -> json.add("importedAt", Words.iso(at)));
        return json.add("digest", side.digest());
    }

    private static JsonObjectBuilder options(Options options, MarkupChanges markup) {
        var noise = ComparisonJson.names(options.noise());
        if (options.markup() && markup.known()) {
            noise.add("MARKUP");
        }
        return object().add("changesOnly", options.changesOnly()).add("noise", noise);
    }

    private static JsonObjectBuilder object() {
        return ComparisonJson.BUILDERS.createObjectBuilder();
    }
}
