package org.prevail.document;

/**
 * The look of a site's public pages.
 *
 * @param settings the values an owner gave, one {@code key=value} a line, by key
 * @param hash of the theme as it was when it was activated; empty if nobody ever did
 * @param number how many activations there were; of two equal looks, the later one is another
 */
public record ThemeChoice(String theme, String settings, String hash, int number) {
    /** What a new site begins with. */
    public static final ThemeChoice FIRST = new ThemeChoice("plain", "", "", 0);

    private static final int TRIED = -1;
    private static final int OWN = -2;

    /** What staff pages look like, whatever the site's theme: a broken theme must never hide the way to mend it. */
    public static final ThemeChoice CONSOLE = new ThemeChoice("plain", "", "", OWN);

    /** A look one person tries: the theme as its folder has it at each request. */
    public static ThemeChoice tried(String theme, String settings) {
        return new ThemeChoice(theme, settings, "", TRIED);
    }

    public boolean isTried() {
        return number == TRIED;
    }

    public boolean isOwn() {
        return number == OWN;
    }
}
