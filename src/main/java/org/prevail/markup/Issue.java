package org.prevail.markup;

import java.util.List;
import java.util.Objects;

/**
 * What a person must mend before a text can be accepted.
 *
 * <table>
 * <caption>Codes and their arguments</caption>
 * <tr><th>code</th><th>arguments</th></tr>
 * <tr><td>{@code title.empty}, {@code markdown.empty}</td><td>none: no word a reader could see</td></tr>
 * <tr><td>{@code title.too-long}, {@code summary.too-long}, {@code markdown.too-large}</td>
 * <td>limit, actual number of characters</td></tr>
 * <tr><td>{@code markdown.too-deep}</td><td>limit, line</td></tr>
 * <tr><td>{@code markdown.struck-through}</td><td>the words, line (one issue for each place, the first 20)</td></tr>
 * <tr><td>{@code markdown.too-many-cells}, {@code text.accents}</td><td>limit</td></tr>
 * <tr><td>{@code text.nul}, {@code text.surrogate}</td><td>line of the first one</td></tr>
 * </table>
 *
 * @param field {@code title}, {@code summary} or {@code markdown}
 * @param code stable, fit to be the end of a message key
 * @param arguments plain text; lines count from 1
 */
public record Issue(String field, String code, List<String> arguments) {
    public Issue {
        Objects.requireNonNull(field);
        Objects.requireNonNull(code);
        arguments = List.copyOf(arguments);
    }

    Issue(String field, String code, Object... arguments) {
        this(field, code, Notice.words(arguments));
    }
}
