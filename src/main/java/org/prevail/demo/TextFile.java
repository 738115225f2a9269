package org.prevail.demo;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prevail.markup.Source;

/**
 * A text as its file has it: title, summary, and either the whole Markdown or only the passages that differ from the
 * version before, so that what a version changes can be read off its file.
 */
record TextFile(String title, String summary, String body) {
    private static final Pattern FILE = Pattern.compile(
            "---\ntitle: (?<title>[^\n]+)\nsummary:\n(?<summary>.*?)\n---\n(?<body>.*)", Pattern.DOTALL);

    private static final Pattern PASSAGE =
            Pattern.compile("::: instead of\n(?<before>.*?)\n::: it says\n(?<after>.*?)\n(?=:::)", Pattern.DOTALL);

    static TextFile parse(String file) {
        Matcher parts = FILE.matcher(file);
        if (!parts.matches()) {
            throw new IllegalStateException("no title and summary before the text");
        }
        return new TextFile(parts.group("title"), parts.group("summary"), parts.group("body"));
    }

    /** The text as a whole. */
    Source after(Optional<Source> earlier) {
        boolean whole = !body.startsWith(":::");
        return new Source(
                title, summary, whole ? body : changed(earlier.orElseThrow().markdown()));
    }

    private String changed(String markdown) {
        String text = markdown;
        Matcher passages = PASSAGE.matcher(body);
        while (passages.find()) {
            text = replaced(text, passages.group("before"), passages.group("after"));
        }
        return text;
    }

    private static String replaced(String text, String before, String after) {
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new IllegalStateException("not exactly once in the version before: " + before);
        }
        return text.substring(0, at) + after + text.substring(at + before.length());
    }
}
