package org.prevail.spi;

import java.util.List;
import java.util.Objects;

/**
 * What a plug-in is.
 *
 * @param id 1 to 64 of {@code a-z 0-9 . -}, beginning with a letter; its own for ever, since what is kept of it is kept under
 *     it. Ids that begin with {@code prevail.} are the product's own
 * @param name for owners
 * @param version its own, up to 40 characters
 * @param spi the version of the contracts it was built against, as {@link Spi#VERSION} was then: write it down, {@code "1.0"}
 * @param priority lower ones come first; 100 where it does not matter
 * @param settings in the order of the form
 */
public record Descriptor(String id, Words name, String version, String spi, int priority, List<Setting> settings) {
    /** @throws IllegalArgumentException where the id, a version or a setting is not as said */
    public Descriptor {
        Objects.requireNonNull(name);
        if (!id.matches("[a-z][a-z0-9.-]{0,63}")) {
            throw new IllegalArgumentException("malformed id");
        }
        if (version.isBlank() || version.length() > 40 || spi.isBlank() || spi.length() > 40) {
            throw new IllegalArgumentException("malformed version");
        }
        settings = List.copyOf(settings);
        if (settings.stream().map(Setting::key).distinct().count() != settings.size()) {
            throw new IllegalArgumentException("two settings of one key");
        }
    }

    /** Of middle priority. */
    public Descriptor(String id, Words name, String version, String spi, List<Setting> settings) {
        this(id, name, version, spi, 100, settings);
    }
}
