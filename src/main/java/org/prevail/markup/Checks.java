package org.prevail.markup;

import java.util.ArrayList;
import java.util.List;

/** Looks at what was typed before anything is made of it, and collects the issues. Used once, by one thread. */
final class Checks {
    private static final int STRUCK_THROUGH = 20;

    private final List<Issue> issues = new ArrayList<>();
    private int struckThrough;

    String title(String typed) {
        characters("title", typed);
        var title = collapsed(Accents.nfc(typed));
        if (Line.of(title).isEmpty()) {
            issues.add(new Issue("title", "title.empty"));
        }
        length("title", "title.too-long", title, Limits.TITLE);
        return title;
    }

    String summary(String typed) {
        characters("summary", typed);
        var summary =
                Accents.nfc(typed).replace("\r\n", "\n").replace('\r', '\n').strip();
        length("summary", "summary.too-long", summary, Limits.SUMMARY);
        return summary;
    }

    /** Empty if it is too large or too deep to be looked at any further. */
    String markdown(String typed) {
        characters("markdown", typed);
        // Nothing in NFC is more than three times as long in NFD, so far more than that need not be normalised.
        var markdown = typed.length() > 6 * Limits.MARKDOWN ? typed : Accents.nfc(typed);
        if (length("markdown", "markdown.too-large", markdown, Limits.MARKDOWN)) {
            return "";
        }
        var line = Nesting.tooManyBrackets(markdown);
        if (line > 0) {
            tooDeep(line);
            return "";
        }
        return markdown.startsWith("\ufeff") ? markdown.substring(1) : markdown;
    }

    /** Also of what entities and markup add up to, once it is rendered. */
    void accents(String field, String words) {
        var issue = new Issue(field, "text.accents", Accents.MOST);
        if (Accents.tooMany(words) && !issues.contains(issue)) {
            issues.add(issue);
        }
    }

    void tooManyCells() {
        issues.add(new Issue("markdown", "markdown.too-many-cells", Limits.CELLS));
    }

    void tooDeep(int line) {
        issues.add(new Issue("markdown", "markdown.too-deep", Limits.NESTING, line));
    }

    void struckThrough(String words, int line) {
        if (struckThrough++ < STRUCK_THROUGH) {
            issues.add(new Issue("markdown", "markdown.struck-through", Words.about(words), line));
        }
    }

    void nothingToRead() {
        if (issues.stream().noneMatch(issue -> issue.field().equals("markdown"))) {
            issues.add(new Issue("markdown", "markdown.empty"));
        }
    }

    void passed() {
        if (!issues.isEmpty()) {
            throw new Unacceptable(issues);
        }
    }

    private void characters(String field, String typed) {
        character(field, "text.nul", typed, typed.indexOf('\0'));
        character(field, "text.surrogate", typed, Words.half(typed));
        accents(field, typed);
    }

    private void character(String field, String code, String typed, int index) {
        if (index >= 0) {
            issues.add(new Issue(
                    field,
                    code,
                    1
                            + typed.substring(0, index).lines().count()
                            - (index > 0 && typed.charAt(index - 1) != '\n' && typed.charAt(index - 1) != '\r'
                                    ? 1
                                    : 0)));
        }
    }

    private boolean length(String field, String code, String words, int limit) {
        var length = Words.count(words);
        if (length > limit) {
            issues.add(new Issue(field, code, limit, length));
        }
        return length > limit;
    }

    private static String collapsed(String title) {
        return title.replaceAll("\\p{IsWhite_Space}+", " ").strip();
    }
}
