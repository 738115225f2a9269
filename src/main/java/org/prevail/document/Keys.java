package org.prevail.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a document may be called: its name in addresses, for ever. */
public final class Keys {
    private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9-]{1,64}");

    /** First path segments that the portal itself needs, now or later. */
    private static final Set<String> RESERVED = Set.of(
            "for",
            "accept",
            "decisions",
            "receipts",
            "me",
            "contact",
            "versions",
            "compare",
            "at",
            "search",
            "feed",
            "sign-in",
            "signin",
            "sign-out",
            "signout",
            "register",
            "password",
            "reset-password",
            "links",
            "link-acceptances",
            "assets",
            "media",
            "api",
            "console",
            "health",
            "metrics",
            "openapi",
            "site",
            "sitemap",
            "preview",
            "erasure",
            "gate",
            "presentations",
            "new",
            "help",
            "glossary",
            "about");

    private Keys() {}

    public static boolean isWellFormed(String key) {
        return key != null && WELL_FORMED.matcher(key).matches();
    }

    /** Words as a key may hold them: without diacritics, in lower case, joined by hyphens; maybe empty or too long. */
    public static String slug(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    public static boolean isReserved(String key) {
        return RESERVED.contains(key);
    }
}
