package org.prevail.console.view;

/**
 * What a publication makes of one locale.
 */
public record LocaleChange(String locale, boolean binding, Change change) {

    /** Compared with the version in force by digest. */
    public enum Change {
        NEW,
        CHANGED,
        SAME,
        LEFT_OUT
    }
}
