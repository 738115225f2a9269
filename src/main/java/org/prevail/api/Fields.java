package org.prevail.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

/**
 * A JSON object read field by field; what is wrong with it is collected, so that the sender is told everything at once. A
 * value given back in place of a wrong one is not to be used before {@link #require}. Used once, by one thread.
 */
final class Fields {
    private static final int LONGEST_NUMBER = 10;

    private final String prefix;
    private final JsonObject object;
    private final List<Issue> issues;
    private final Set<String> asked = new HashSet<>();

    Fields(JsonObject object) {
        this("", object, new ArrayList<>());
    }

    private Fields(String prefix, JsonObject object, List<Issue> issues) {
        this.prefix = prefix;
        this.object = object;
        this.issues = issues;
    }

    static Fields of(InputStream body) {
        return new Fields(JsonBody.read(body));
    }

    /** Absent and null are the same. */
    private <T extends JsonValue> Optional<T> value(String name, Class<T> type, String code) {
        asked.add(name);
        var value = object.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            wrong(name, code);
            return Optional.empty();
        }
        return Optional.of(type.cast(value));
    }

    /** Text that can be stored: no NUL, no half of a character. */
    Optional<String> text(String name) {
        return value(name, JsonString.class, "field.no-text")
                .map(JsonString::getString)
                .filter(text -> {
                    if (!storable(text)) {
                        wrong(name, "text.unstorable");
                    }
                    return storable(text);
                });
    }

    /** As {@link #text}; missing is wrong. */
    String requireText(String name) {
        boolean missing = !given(name);
        if (missing) {
            wrong(name, "field.missing");
        }
        return text(name).orElse("");
    }

    /** Text of a form of its own. */
    <T> Optional<T> parsed(String name, Function<String, Optional<T>> parsing, String code) {
        return text(name).flatMap(text -> {
            var parsed = parsing.apply(text);
            if (parsed.isEmpty()) {
                wrong(name, code);
            }
            return parsed;
        });
    }

    Optional<Instant> instant(String name) {
        return parsed(name, Moments::parse, "instant.malformed");
    }

    <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        var constants = type.getEnumConstants();
        return text(name).flatMap(text -> {
            var found = Stream.of(constants)
                    .filter(constant -> constant.name().equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                wrong(
                        name,
                        "field.not-one-of",
                        Stream.of(constants).map(Enum::name).collect(Collectors.joining(", ")));
            }
            return found;
        });
    }

    /** By its digits: a short number can have a very large exponent. */
    Optional<Integer> integer(String name) {
        return value(name, JsonNumber.class, "field.no-integer").flatMap(number -> {
            String digits = number.toString();
            if (digits.matches("-?\\d{1," + LONGEST_NUMBER + "}")
                    && Math.abs(Long.parseLong(digits)) <= Integer.MAX_VALUE) {
                return Optional.of(Integer.parseInt(digits));
            }
            wrong(name, "field.no-integer");
            return Optional.empty();
        });
    }

    Optional<Fields> object(String name) {
        return value(name, JsonObject.class, "field.no-object")
                .map(inner -> new Fields(prefix + name + ".", inner, issues));
    }

    /** Every field, each an object of its own. */
    Map<String, Fields> objects() {
        var objects = new LinkedHashMap<String, Fields>();
        object.keySet().forEach(name -> object(name).ifPresent(inner -> objects.put(name, inner)));
        return objects;
    }

    Optional<List<String>> texts(String name) {
        return value(name, JsonArray.class, "field.no-list")
                .map(list -> list.stream()
                        .map(item -> item instanceof JsonString text ? text.getString() : "")
                        .toList());
    }

    boolean given(String name) {
        return object.getOrDefault(name, JsonValue.NULL) != JsonValue.NULL;
    }

    void wrong(String name, String code, Object... arguments) {
        issues.add(Issue.of(prefix + name, code, arguments));
    }

    /** A field nobody asked for is wrong: mistyped, {@code effectiveFrom} would mean "at once". */
    void nothingElse() {
        object.keySet().stream().filter(name -> !asked.contains(name)).forEach(name -> wrong(name, "field.unknown"));
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** @throws Problem.Invalid with everything that is wrong so far */
    void require() {
        require(List.of());
    }

    /** @param more what else was found, told where nothing is said of its field yet */
    void require(List<Issue> more) {
        var named = new HashSet<String>();
        issues.forEach(issue -> named.add(issue.field()));
        var all = new ArrayList<>(issues);
        more.stream().filter(issue -> !named.contains(issue.field())).forEach(all::add);
        if (!all.isEmpty()) {
            throw new Problem.Invalid(all);
        }
    }

    private static boolean storable(String text) {
        return text.indexOf(0) < 0 && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
