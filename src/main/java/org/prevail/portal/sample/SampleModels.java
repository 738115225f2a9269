package org.prevail.portal.sample;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.prevail.markup.SafeHtml;

/**
 * Makes a record with all that is in it.
 *
 * @param full whether what may be missing is there
 * @param state which of the values of each enumeration
 */
record SampleModels(String locale, boolean full, int state) {
    private static final Instant DAY = Instant.parse("2026-06-15T02:30:15.250Z");
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    /** The words before, between and after a page's number and the number of pages. */
    private static final List<String> AROUND_NUMBERS = List.of("Page ", " of ", "");

    private static final List<String> LOCALES = List.of("vi", "en", "de", "fr", "ar");

    /** Words that mean something to the page, by the name of what has them. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Reason.code", "deeper-scope"),
            Map.entry("Issue.code", "key.reserved"),
            Map.entry("Issue.field", ""),
            Map.entry("Finding.code", "unknown"),
            Map.entry("Row.element", "p"),
            Map.entry("Notice.key", "receipt.keep"),
            Map.entry("audience", "everyone"),
            Map.entry("scope", "services/fiber"),
            Map.entry("place", "services/fiber"),
            Map.entry("key", "fiber-terms"),
            Map.entry("digest", DIGEST),
            Map.entry("summary", "You get the speed you pay for.\nYou can leave with 30 days’ notice."),
            Map.entry("note", "Clause 4 shortens the time for repairs from 48 to 24 hours."));

    Object of(Class<? extends Record> type) {
        return record(type);
    }

    private Record record(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), type.getSimpleName(), component.getName()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("no sample of " + type.getName(), refused);
        }
    }

    private Object value(Type type, String owner, String name) {
        if (type instanceof ParameterizedType several) {
            return container(several, owner, name);
        }
        var plain = (Class<?>) type;
        if (plain == boolean.class || plain == Boolean.class) {
            return full && state % 2 == 0;
        } else if (plain == int.class || plain == Integer.class) {
            return name.equals("status") ? 404 : 3;
        } else if (plain == long.class || plain == Long.class) {
            return 3L;
        } else if (plain == String.class) {
            return word(owner, name);
        } else if (plain == Object.class) {
            return "me";
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[state % plain.getEnumConstants().length];
        } else if (plain.isRecord() && plain != SafeHtml.class) {
            return record(plain);
        }
        return other(plain);
    }

    private Object other(Class<?> plain) {
        if (plain == SafeHtml.class) {
            return SampleTexts.html(locale);
        } else if (plain == Instant.class) {
            return DAY;
        } else if (plain == LocalDate.class) {
            return LocalDate.of(2026, 6, 15);
        } else if (plain == UUID.class) {
            return new UUID(4, 2);
        } else if (plain == URI.class) {
            return URI.create("https://shop.example.com");
        }
        throw new IllegalStateException("no sample of " + plain.getName());
    }

    private Object container(ParameterizedType type, String owner, String name) {
        var of = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return full ? Optional.of(value(of[0], owner, name)) : Optional.empty();
        } else if (type.getRawType() == Map.class) {
            return byLocale(of[1], owner, name);
        } else if (type.getRawType() == java.util.Set.class) {
            return full ? java.util.Set.of(value(of[0], owner, name)) : java.util.Set.of();
        }
        if (name.equals("pages")) {
            return AROUND_NUMBERS;
        }
        return full ? new ArrayList<>(List.of(value(of[0], owner, name))) : new ArrayList<>();
    }

    /** What is said of each language is said of all a site may have. */
    private Map<String, Object> byLocale(Type type, String owner, String name) {
        return LOCALES.stream().collect(Collectors.toMap(tag -> tag, tag -> value(type, owner, name)));
    }

    private String word(String owner, String name) {
        var known = Optional.ofNullable(WORDS.get(owner + "." + name)).or(() -> Optional.ofNullable(WORDS.get(name)));
        if (known.isPresent()) {
            return known.get();
        }
        return switch (name) {
            case "locale", "lang", "bindingLocale", "textLocale", "locales", "read", "beforeLocale", "afterLocale" ->
                locale;
            case "title", "text" -> SampleTexts.of(locale).title();
            case "address",
                    "permanent",
                    "history",
                    "gate",
                    "download",
                    "comparison",
                    "receipt",
                    "onward",
                    "translations" -> "/" + locale + "/fiber-terms";
            default -> "sample";
        };
    }
}
