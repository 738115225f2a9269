package org.prevail.markup;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What was changed or left out of a text that is acceptable all the same, so that its editor is told.
 *
 * <table>
 * <caption>Codes; the arguments are what it is about, shortened, and its line</caption>
 * <tr><td>{@code html.shown-as-text}</td><td>a tag or comment: readers see it as it was typed</td></tr>
 * <tr><td>{@code link.not-allowed}</td><td>a target such as {@code javascript:}: only the words stay</td></tr>
 * <tr><td>{@code link.empty}</td><td>a link without a target: only the words stay</td></tr>
 * <tr><td>{@code link.no-heading}</td><td>a link to a place that this text does not have</td></tr>
 * <tr><td>{@code image.shown-as-link}</td><td>an image from elsewhere: its alternative text, linked</td></tr>
 * <tr><td>{@code image.shown-with-address}</td><td>an image from elsewhere within a link: its alternative text and its
 * address</td></tr>
 * <tr><td>{@code image.shown-as-text}</td><td>an image whose address is not allowed: its alternative text alone</td></tr>
 * <tr><td>{@code notices.more}</td><td>only one argument: how many more there are</td></tr>
 * <tr><td>{@code paste.caption}</td><td>a short line on its own, kept as a paragraph</td></tr>
 * </table>
 *
 * @param code stable, fit to be the end of a message key
 * @param arguments plain text; lines count from 1
 */
public record Notice(String code, List<String> arguments) {
    public Notice {
        Objects.requireNonNull(code);
        arguments = List.copyOf(arguments);
    }

    Notice(String code, Object... arguments) {
        this(code, words(arguments));
    }

    static List<String> words(Object... arguments) {
        return Arrays.stream(arguments).map(Object::toString).toList();
    }
}
