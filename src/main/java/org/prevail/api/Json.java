package org.prevail.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** JSON as it is answered, by builders alone. */
final class Json {
    /** Factories kept: {@code jakarta.json.Json}'s own methods search for a provider at every call. */
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private static final JsonBuilderFactory BUILDERS = jakarta.json.Json.createBuilderFactory(Map.of());

    private static final JsonGeneratorFactory GENERATORS = jakarta.json.Json.createGeneratorFactory(Map.of());

    private Json() {}

    static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    static JsonArrayBuilder array(Stream<? extends JsonObjectBuilder> items) {
        var array = BUILDERS.createArrayBuilder();
        items.forEach(array::add);
        return array;
    }

    static JsonValue number(Integer number) {
        return number == null ? JsonValue.NULL : PROVIDER.createValue(number);
    }

    /** As they call themselves. */
    static JsonArrayBuilder names(Iterable<?> names) {
        var array = BUILDERS.createArrayBuilder();
        names.forEach(name -> array.add(name.toString()));
        return array;
    }

    /** The value, or {@code null} as JSON has it. */
    static JsonValue orNull(Optional<String> text) {
        return text.<JsonValue>map(jakarta.json.Json::createValue).orElse(JsonValue.NULL);
    }

    static JsonValue instant(Optional<Instant> instant) {
        return orNull(instant.map(Moments::write));
    }

    static JsonValue object(Optional<JsonObjectBuilder> object) {
        return object.<JsonValue>map(JsonObjectBuilder::build).orElse(JsonValue.NULL);
    }

    /** Never to be kept: what is answered depends on the instant and on who asks. */
    static Response answer(int status, JsonObjectBuilder body) {
        var bytes = new ByteArrayOutputStream();
        try (var generator = GENERATORS.createGenerator(bytes)) {
            generator.write(body.build());
        }
        return answer(status, bytes.toByteArray());
    }

    /**
     * An object with one list, written as it is made: a history of long texts is larger than what memory there is for one
     * answer.
     *
     * @param items lazily made; read in this request, after the method that gives them has returned
     */
    static Response list(String name, Stream<JsonObjectBuilder> items) {
        StreamingOutput written = out -> {
            var generator = GENERATORS.createGenerator(out).writeStartObject().writeStartArray(name);
            items.forEachOrdered(item -> generator.write(item.build()));
            generator.writeEnd().writeEnd().flush();
        };
        return answer(200, written);
    }

    private static Response answer(int status, Object entity) {
        return Response.status(status)
                .type("application/json")
                .header("Cache-Control", "no-store")
                .entity(entity)
                .build();
    }

    /** @param address where it is now; a path, since a proxy may have changed what comes before */
    static Response created(String address, JsonObjectBuilder body) {
        return Response.fromResponse(answer(201, body))
                .header("Location", address)
                .build();
    }

    static Response ok(JsonObjectBuilder body) {
        return answer(200, body);
    }
}
