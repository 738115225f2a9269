package org.prevail.theme;

/** Texts in one locale, merged along a theme's chain. Immutable. */
public interface Messages {
    String locale();

    /**
     * {@link java.text.MessageFormat} with its quoting rules; numbers as they come.
     *
     * @throws java.util.MissingResourceException for an unknown key: a missing text is a mistake, never shown
     */
    String text(String key, Object... arguments);

    boolean has(String key);
}
