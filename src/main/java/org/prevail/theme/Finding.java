package org.prevail.theme;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something found in a theme; said to people by the message {@code theme.finding.<code>}. */
public record Finding(Severity severity, String code, List<String> arguments) {
    /** With an {@code ERROR} a theme cannot be activated; a {@code WARNING} is to be looked at; a {@code NOTE} tells. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding error(String code, Object... arguments) {
        return of(Severity.ERROR, code, arguments);
    }

    public static Finding warning(String code, Object... arguments) {
        return of(Severity.WARNING, code, arguments);
    }

    public static Finding note(String code, Object... arguments) {
        return of(Severity.NOTE, code, arguments);
    }

    private static Finding of(Severity severity, String code, Object... arguments) {
        return new Finding(
                severity, code, Stream.of(arguments).map(String::valueOf).toList());
    }

    /** With signs for control characters, as {@code ␀}: what a program says of a file may quote any. */
    static String visible(String words) {
        return CONTROL.matcher(words)
                .replaceAll(found -> Character.toString(
                        found.group().equals("\u007f")
                                ? '␡'
                                : '␀' + found.group().charAt(0)));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public String in(Messages messages) {
        return messages.text("theme.finding." + code, arguments.toArray());
    }
}
