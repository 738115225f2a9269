package org.prevail.console;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.stream.Stream;

/** What was typed into a form. */
final class Fields {
    private Fields() {}

    static String line(MultivaluedMap<String, String> form, String name) {
        return text(form, name).strip();
    }

    /** Browsers send line ends as CRLF (HTML, constructing the entry list), whatever was in the field before. */
    static String text(MultivaluedMap<String, String> form, String name) {
        String typed = form.getFirst(name);
        return typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    static long number(MultivaluedMap<String, String> form, String name) {
        String typed = line(form, name);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    static <E extends Enum<E>> Optional<E> choice(Class<E> choices, String name) {
        return Stream.of(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }
}
