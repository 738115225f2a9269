package org.prevail.theme;

import java.util.ArrayList;
import java.util.List;

/** What templates ask of their theme: its styles and scripts, parents first, and its settings. */
record ThemeParts(ThemeChain chain, Settings settings, List<String> always, List<String> scripted) {
    private static final String EVERYWHERE = "public";

    ThemeParts(ThemeChain chain, Settings settings) {
        this(chain, settings, everywhere(chain, settings), chain.added("scripts"));
    }

    private static List<String> everywhere(ThemeChain chain, Settings settings) {
        var styles = new ArrayList<>(chain.added("styles"));
        if (settings.style().isPresent()) {
            styles.add(Stylesheets.SETTINGS);
        }
        return List.copyOf(styles);
    }

    /** @param where {@code public} for those of every page, else those that come to them there */
    List<String> styles(String where) {
        return where.equals(EVERYWHERE) ? always : chain.added("styles." + where);
    }

    List<String> scripts(String where) {
        return where.equals(EVERYWHERE) ? scripted : chain.added("scripts." + where);
    }

    Object setting(String key) {
        return settings.value(key);
    }
}
