package org.prevail.review;

import java.util.Objects;
import java.util.Optional;

/**
 * A text somebody pasted or sent as a file.
 *
 * @param name what it is to be called; may be blank: then after its file, or as it begins
 * @param locale BCP 47
 * @param origin what it is written as, if that was said; else it is found out
 * @param file the file's own name; empty for what was pasted
 * @param content its bytes; what was pasted, in UTF-8
 */
public record Upload(String name, String locale, Optional<Origin> origin, String file, byte[] content) {
    public Upload {
        Objects.requireNonNull(name);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(file);
        Objects.requireNonNull(content);
    }
}
