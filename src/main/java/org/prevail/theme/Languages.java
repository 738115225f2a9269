package org.prevail.theme;

import java.util.Locale;
import java.util.Set;

/** What languages are called, and which way they run. */
final class Languages {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ku", "ps", "ug", "ur", "yi");

    private Languages() {}

    static String name(String tag, String in) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.forLanguageTag(in));
    }

    static String direction(String tag) {
        return RIGHT_TO_LEFT.contains(
                        new Locale.Builder().setLanguageTag(tag).build().getLanguage())
                ? "rtl"
                : "ltr";
    }
}
