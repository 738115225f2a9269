package org.prevail.review;

import java.util.Locale;
import java.util.Optional;
import org.prevail.markup.ForeignText;
import org.prevail.markup.MarkdownSigns;
import org.prevail.markup.PastedText;
import org.prevail.markup.Unacceptable;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

/** An upload, read: what it is written as and what it says. */
record Read(Origin origin, ForeignText text) {
    private static final byte[] ZIP = {'P', 'K'};

    /** OLE: Word before 2007, and every Word file with a password. */
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    /** It begins with a tag; a link in angle brackets is none, nor the line break that Markdown takes. */
    private static final String HTML = "(?is)\\s*<(?:!doctype html|!--|(?!br\\b)[a-z][a-z0-9]*[\\s>/]).*";

    /** @throws Problem.Invalid naming what is wrong */
    static Read of(Upload upload) {
        var origin = origin(upload);
        try {
            return new Read(origin, text(origin, upload));
        } catch (Unacceptable unacceptable) {
            throw new Problem.Invalid(unacceptable.issues().stream()
                    .map(issue -> new Issue(field(upload), issue.code(), issue.arguments()))
                    .toList());
        }
    }

    private static ForeignText text(Origin origin, Upload upload) {
        return switch (origin) {
            case DOCX -> ForeignText.ofHtml(Docx.html(upload.content()));
            case HTML -> ForeignText.ofHtml(Characters.of(upload));
            case MARKDOWN -> ForeignText.ofMarkdown(Characters.of(upload));
            case PLAIN -> ForeignText.ofPlain(Characters.of(upload));
        };
    }

    static Origin origin(Upload upload) {
        if (begins(upload.content(), OLE)) {
            throw Problem.Invalid.of("file", "docx.old-word");
        }
        if (begins(upload.content(), PDF)) {
            throw Problem.Invalid.of("file", "foreign.pdf");
        }
        return upload.origin()
                .or(() -> byContent(upload.content()))
                .or(() -> byName(upload.file()))
                .orElseGet(() -> byWords(Characters.of(upload)));
    }

    /** Whether nobody said that it is Markdown: neither who sent it nor its name. Somebody should look at what became of it. */
    static boolean assumesMarkdown(Upload upload) {
        return upload.origin().isEmpty() && byName(upload.file()).isEmpty() && origin(upload) == Origin.MARKDOWN;
    }

    private static Optional<Origin> byContent(byte[] content) {
        return begins(content, ZIP) ? Optional.of(Origin.DOCX) : Optional.empty();
    }

    private static Optional<Origin> byName(String file) {
        var ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "docx" -> Optional.of(Origin.DOCX);
            case "html", "htm", "xhtml" -> Optional.of(Origin.HTML);
            case "md", "markdown" -> Optional.of(Origin.MARKDOWN);
            case "txt" -> Optional.of(Origin.PLAIN);
            default -> Optional.empty();
        };
    }

    private static Origin byWords(String words) {
        if (words.matches(HTML)) {
            return Origin.HTML;
        }
        return !PastedText.looksPlain(words) && MarkdownSigns.clear(words) ? Origin.MARKDOWN : Origin.PLAIN;
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && java.util.Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    static String field(Upload upload) {
        return upload.file().isEmpty() ? "text" : "file";
    }
}
