package org.prevail.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A text that was not written here, as far as it says something. It has no title but its first line. Immutable.
 *
 * @param canonical the canonical text, scheme {@link CanonicalText#SCHEME}
 * @param digest SHA-256 of the canonical text's UTF-8 bytes, in lower-case hex
 */
public record ForeignText(String canonical, String digest) {
    /** Stands for a title, which Markdown to be published must have and a text from elsewhere need not. */
    private static final String ANY_TITLE = "Title";

    public ForeignText {
        Objects.requireNonNull(canonical);
        Objects.requireNonNull(digest);
    }

    /** @throws Unacceptable if it says nothing, two things at once, or too much */
    public static ForeignText ofHtml(String html) {
        return of("", ForeignHtml.read(html));
    }

    /**
     * Markdown, by the rules of what is published here.
     *
     * @throws Unacceptable with every issue, if a person must mend something first
     */
    public static ForeignText ofMarkdown(String markdown) {
        return ofMarkdown("", markdown);
    }

    /**
     * Plain text, as it is copied from a mail or a word processor.
     *
     * @throws Unacceptable with every issue, if a person must mend something first
     */
    public static ForeignText ofPlain(String plain) {
        var pasted = PastedText.of(plain);
        return pasted.markdown().isBlank()
                ? ofMarkdown("", PastedText.of(ANY_TITLE + "\n\n" + plain).markdown())
                : ofMarkdown(pasted.title(), pasted.markdown());
    }

    /** What it may be called in a list: how it begins. */
    public String beginning() {
        return Words.about(canonical.lines().findFirst().orElse(""));
    }

    private static ForeignText ofMarkdown(String first, String markdown) {
        return of(first, Markup.render(new Source(ANY_TITLE, "", markdown)).html());
    }

    private static ForeignText of(String first, SafeHtml html) {
        var canonical = CanonicalText.of(first, html);
        var issues = issues(canonical.text());
        if (!issues.isEmpty()) {
            throw new Unacceptable(issues);
        }
        return new ForeignText(canonical.text(), canonical.digest());
    }

    private static List<Issue> issues(String said) {
        var issues = new ArrayList<Issue>();
        if (said.isEmpty()) {
            issues.add(new Issue("text", "markdown.empty"));
        }
        if (Words.count(said) > Limits.MARKDOWN) {
            issues.add(new Issue("text", "markdown.too-large", Limits.MARKDOWN, Words.count(said)));
        }
        if (said.indexOf('\0') >= 0 || Words.half(said) >= 0) {
            issues.add(new Issue("text", "text.unstorable"));
        }
        if (Accents.tooMany(said)) {
            issues.add(new Issue("text", "text.accents", Accents.MOST));
        }
        return issues;
    }
}
