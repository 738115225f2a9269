package org.prevail.spi;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something of a request that a rule goes by, such as the reader's country, read from a header that what stands before the
 * portal sets (and takes from whoever else sends it). A value other than the listed ones, or none, is as if there were none: the
 * portal keeps an answer for each, and nobody shall make it keep more.
 *
 * @param name what programs call it, {@code country}; 1 to 40 of {@code a-z 0-9 -}
 * @param header the request header it is read from
 * @param label what staff read
 * @param values those that make a difference, 300 at most, of up to 64 characters; compared without regard to case, told as
 *     listed
 */
public record Fact(String name, String header, Words label, Set<String> values) {
    /** @throws IllegalArgumentException where something is not as said */
    public Fact {
        if (!name.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("malformed name");
        }
        if (!header.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")) {
            throw new IllegalArgumentException("malformed header");
        }
        if (label.isEmpty()) {
            throw new IllegalArgumentException("no label");
        }
        values = Set.copyOf(values);
        if (values.size() > 300 || values.stream().anyMatch(value -> value.isBlank() || value.length() > 64)) {
            throw new IllegalArgumentException("too many values or too long ones");
        }
        if (values.stream().map(String::toUpperCase).collect(Collectors.toSet()).size() != values.size()) {
            throw new IllegalArgumentException("values that differ in case alone");
        }
    }
}
