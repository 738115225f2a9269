package org.prevail.theme;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** The messages of all areas of all themes in a chain, the child's over its parent's. */
final class MergedMessages implements Messages {
    private final String locale;
    private final Map<String, String> patterns = new HashMap<>();

    MergedMessages(String locale, ThemeChain chain) {
        this.locale = locale;
        for (var folder : chain.folders()) {
            folder.files().forEach((path, bytes) -> {
                if (path.startsWith("messages/") && path.endsWith("_" + locale + ".properties")) {
                    ThemeFolder.properties(bytes)
                            .forEach((key, pattern) -> patterns.putIfAbsent((String) key, (String) pattern));
                }
            });
        }
    }

    @Override
    public String locale() {
        return locale;
    }

    /** A pattern without arguments is taken as it stands, so apostrophes are doubled only where there are some. */
    @Override
    public String text(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no message '" + key + "' in " + locale, "messages", key);
        }
        return arguments.length == 0
                ? pattern
                : format(new MessageFormat(pattern, Locale.forLanguageTag(locale)), arguments);
    }

    /**
     * A number stands as it comes, version 1000 is not "1,000", unless the pattern chooses by it; then it may also come as text, as
     * from a notice that was kept in a cookie.
     */
    private static String format(MessageFormat format, Object... arguments) {
        var formats = format.getFormatsByArgumentIndex();
        var plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            boolean counts = i < formats.length && formats[i] instanceof NumberFormat;
            if (counts && plain[i] instanceof String text) {
                plain[i] = Long.valueOf(text);
            } else if (plain[i] instanceof Number number && (i >= formats.length || formats[i] == null)) {
                plain[i] = number.toString();
            }
        }
        return format.format(plain);
    }

    @Override
    public boolean has(String key) {
        return patterns.containsKey(key);
    }
}
