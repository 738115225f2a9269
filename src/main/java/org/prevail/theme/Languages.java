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

    /** Within a sentence: in Vietnamese a language begins small there, where German and English keep the capital. */
    static String within(String tag, String in) {
        var name = name(tag, in);
        return Locale.forLanguageTag(in).getLanguage().equals("vi")
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    static String direction(String tag) {
        return RIGHT_TO_LEFT.contains(
                        new Locale.Builder().setLanguageTag(tag).build().getLanguage())
                ? "rtl"
                : "ltr";
    }
}
