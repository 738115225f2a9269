package org.prevail.spi;

import java.util.Objects;

/**
 * Something an owner may set of a plug-in, for each site.
 *
 * @param label what the form calls it
 * @param help a sentence under the label, or {@link Words#NONE}
 * @param byDefault what holds until an owner says otherwise; for a secret the empty text
 */
public record Setting(String key, Type type, Words label, Words help, String byDefault) {
    /** What may be typed. The empty text may be, whatever the type. */
    public enum Type {
        /** One line of up to 1,000 characters. */
        TEXT,
        /** Several lines of up to 10,000 characters together. */
        LINES,
        /** A whole number from 0 to 2,147,483,647, in digits. */
        NUMBER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** An address that begins with {@code https://}. */
        ADDRESS,
        /** As a text, but never shown again once saved, in no log, and kept apart from the rest. */
        SECRET
    }

    /** @throws IllegalArgumentException for a key that is not 1 to 40 of {@code a-z 0-9 -}, or a secret with a default */
    public Setting {
        Objects.requireNonNull(type);
        Objects.requireNonNull(label);
        Objects.requireNonNull(help);
        Objects.requireNonNull(byDefault);
        if (!key.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("malformed key");
        }
        if (type == Type.SECRET && !byDefault.isEmpty()) {
            throw new IllegalArgumentException("a secret everybody knows");
        }
    }

    public boolean secret() {
        return type == Type.SECRET;
    }
}
