package org.prevail.markup;

import java.util.Objects;

/**
 * HTML that went through the sanitising gate and may stand in a page as it is. The type is the proof: nothing else makes
 * one than the gate, and {@link #stored(String)} for what the gate made earlier. Immutable.
 */
public final class SafeHtml {
    private final String value;

    SafeHtml(String value) {
        this.value = Objects.requireNonNull(value);
    }

    /**
     * HTML which the gate made earlier and the database kept with its version. Never to be called with anything that
     * came from elsewhere: it is not sanitised again, since what was published must be shown as it was.
     */
    public static SafeHtml stored(String html) {
        return new SafeHtml(html);
    }

    /** The markup of a fragment: blocks only, no {@code html} or {@code body}. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
