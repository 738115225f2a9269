package org.prevail.review;

import java.util.Set;

/** What a text from elsewhere was written as. */
public enum Origin {
    DOCX("docx"),
    HTML("html", "htm", "xhtml"),
    MARKDOWN("md", "markdown"),
    PLAIN("txt");

    private final Set<String> suffixes;

    Origin(String... suffixes) {
        this.suffixes = Set.of(suffixes);
    }

    /** How such a file's name may end, without the dot. */
    Set<String> suffixes() {
        return suffixes;
    }
}
