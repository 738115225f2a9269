package org.prevail.theme;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A language that runs from right to left, for people who can read none: English with every word turned round. Whoever looks at
 * its pages sees at once what does not turn with it, and words that come from no bundle.
 */
final class PseudoLocale {
    static final String TAG = "ar-XB";

    /** What is within braces is an argument or a choice between texts, not words. */
    private static final Pattern WORD = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*\\})*\\}|[\\p{L}’]+");

    private PseudoLocale() {}

    /** All packed themes, the root of each chain speaking it too. */
    static Themes themes() {
        var folders = new HashMap<String, ThemeFolder>();
        ThemeFolders.packed().forEach((name, folder) -> folders.put(name, speaking(folder)));
        return new Themes(new ThemeShelf(folders, Optional.empty()), Optional.empty(), false);
    }

    private static ThemeFolder speaking(ThemeFolder folder) {
        var files = new TreeMap<String, byte[]>(folder.files());
        folder.files().forEach((path, bytes) -> {
            if (path.startsWith("messages/") && path.endsWith("_en.properties")) {
                files.put(
                        path.replace("_en.properties", "_" + TAG + ".properties"),
                        turned(ThemeFolder.properties(bytes)));
            }
        });
        return new ThemeFolder(folder.name(), folder.outside(), folder.file(), files);
    }

    private static byte[] turned(Map<Object, Object> messages) {
        var lines = new StringBuilder();
        messages.forEach((key, message) -> lines.append(key)
                .append('=')
                .append(key.toString().startsWith("date.") ? message : turned((String) message))
                .append('\n'));
        return lines.toString().replace("\\", "\\\\").getBytes(StandardCharsets.UTF_8);
    }

    private static String turned(String message) {
        return WORD.matcher(message)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        match.group().startsWith("{") ? match.group() : "\u202e" + match.group() + "\u202c"));
    }
}
