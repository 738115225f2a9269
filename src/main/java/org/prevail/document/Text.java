package org.prevail.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.prevail.markup.CanonicalText;
import org.prevail.markup.Rendered;
import org.prevail.markup.SafeHtml;
import org.prevail.markup.Source;

/** A version in one locale: what was typed, what is shown, what it says ({@code canonical-text.md}) and its digest. */
@Embeddable
public class Text {
    private String title;
    private String summary;
    private String markdown;
    private String html;
    private String canonical;
    private String scheme;

    @Column(columnDefinition = "char(64)")
    private String digest;

    protected Text() {}

    Text(String markdown, Rendered rendered, String scheme) {
        this.title = rendered.title();
        this.summary = rendered.summary();
        this.markdown = markdown;
        this.html = rendered.html().value();
        this.canonical = rendered.canonical();
        this.scheme = scheme;
        this.digest = rendered.digest();
    }

    private Text(Text same) {
        title = same.title;
        summary = same.summary;
        markdown = same.markdown;
        html = same.html;
        canonical = same.canonical;
        scheme = CanonicalText.SCHEME;
        digest = same.digest;
    }

    /**
     * The same for another version, as it is stored: rendered again it might be another text, if what renders was changed
     * meanwhile. Empty where today's scheme tells of it another digest.
     */
    Optional<Text> again() {
        boolean same = scheme.equals(CanonicalText.SCHEME)
                || CanonicalText.of(title, html()).digest().equals(digest);
        return same ? Optional.of(new Text(this)) : Optional.empty();
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public String markdown() {
        return markdown;
    }

    public SafeHtml html() {
        return SafeHtml.stored(html);
    }

    /** What was typed, to be edited or published again. */
    public Source source() {
        return new Source(title, summary, markdown);
    }

    public String canonical() {
        return canonical;
    }

    public String scheme() {
        return scheme;
    }

    public String digest() {
        return digest;
    }
}
