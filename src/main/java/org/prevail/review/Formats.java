package org.prevail.review;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prevail.markup.HtmlMarkdown;
import org.prevail.markup.PastedText;
import org.prevail.markup.Unacceptable;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.plugin.Enabled;
import org.prevail.plugin.PluginFailed;
import org.prevail.plugin.Plugins;
import org.prevail.spi.ContentFormat;
import org.prevail.spi.ContentFormat.Converted;
import org.prevail.spi.ContentFormat.Format;
import org.prevail.spi.Words;

/** The formats a text can be brought in: the portal's own, and those of plug-ins. Thread-safe. */
@Shared
public class Formats {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration QUICKLY = Duration.ofMillis(250);

    /** Those the portal reads itself, by the names of {@link Origin}; pages have words for them. */
    private static final List<Format> OWN = Stream.of(Origin.values())
            .map(origin -> new Format(
                    origin.name().toLowerCase(Locale.ROOT),
                    Words.of("en", origin.name()),
                    origin.suffixes(),
                    Set.of(),
                    origin != Origin.DOCX))
            .toList();

    private final Plugins plugins;
    private final Desk desk;

    @Inject
    Formats(Plugins plugins, Desk desk) {
        this.plugins = plugins;
        this.desk = desk;
    }

    /**
     * A text as Markdown.
     *
     * @param title empty if it has none of its own
     * @param notices what plug-ins say of it
     * @param same whether it says word for word what was brought, as far as that is known
     * @param assumed whether it was taken for Markdown although nobody said so
     */
    public record Brought(String title, String markdown, List<Words> notices, boolean same, boolean assumed) {}

    /** Those of plug-ins that are on for a site, in order. */
    public List<Format> offered(long site) {
        return plugins.on(site, ContentFormat.class).stream()
                .flatMap(one -> format(one).stream())
                .filter(format -> OWN.stream().noneMatch(own -> own.id().equals(format.id())))
                .toList();
    }

    /** How files may end that can be brought, without the dot. */
    public List<String> suffixes(long site) {
        return Stream.concat(OWN.stream(), offered(site).stream())
                .flatMap(format -> format.suffixes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What a plug-in makes of an upload, to be read by the portal itself: a text that was sent as Markdown or HTML. Any other upload stays
     * as it is.
     *
     * @param format as the form says it; empty: found out by the file's name, as far as that says one of a plug-in
     * @throws Problem.Invalid if the plug-in says what is wrong with it, or failed
     */
    public Upload readable(long site, String format, Upload upload) {
        return reader(site, format, upload)
                .map(reader -> {
                    var read = desk.read(() -> convert(reader, upload));
                    var origin = read.syntax() == Converted.Syntax.HTML ? Origin.HTML : Origin.MARKDOWN;
                    String titled = read.title()
                            .map(title -> origin == Origin.HTML
                                    ? "<p>" + escaped(title) + "</p>" + read.text()
                                    : title + "\n\n" + read.text())
                            .orElse(read.text());
                    return new Upload(
                            upload.name(),
                            upload.locale(),
                            Optional.of(origin),
                            upload.file(),
                            titled.getBytes(StandardCharsets.UTF_8));
                })
                .orElse(upload);
    }

    /**
     * A text to go on writing with.
     *
     * @throws Problem.Invalid naming what is wrong with it
     * @throws Problem.Unavailable if others are being read for too long
     */
    public Brought bring(long site, String format, Upload upload) {
        return desk.read(() -> read(site, format, upload));
    }

    private Brought read(long site, String format, Upload upload) {
        var reader = reader(site, format, upload);
        try {
            if (reader.isPresent()) {
                var read = convert(reader.get(), upload);
                return read.syntax() == Converted.Syntax.HTML
                        ? ofHtml(read.text(), read.title(), read.notices())
                        : new Brought(read.title().orElse(""), read.text(), read.notices(), true, false);
            }
            return own(upload);
        } catch (Unacceptable unacceptable) {
            throw new Problem.Invalid(unacceptable.issues().stream()
                    .map(issue -> new Issue(Read.field(upload), issue.code(), issue.arguments()))
                    .toList());
        }
    }

    private static Brought own(Upload upload) {
        return switch (Read.origin(upload)) {
            case DOCX -> ofHtml(Docx.html(upload.content()), Optional.empty(), List.of());
            case HTML -> ofHtml(Characters.of(upload), Optional.empty(), List.of());
            case MARKDOWN -> new Brought("", Characters.of(upload), List.of(), true, Read.assumesMarkdown(upload));
            case PLAIN -> {
                var pasted = PastedText.of(Characters.of(upload));
                yield new Brought(pasted.title(), pasted.markdown(), List.of(), true, false);
            }
        };
    }

    private static Brought ofHtml(String html, Optional<String> title, List<Words> notices) {
        var read = HtmlMarkdown.of(html);
        return title.isPresent() && !read.title().isEmpty()
                ? new Brought(title.get(), "## " + read.title() + "\n\n" + read.markdown(), notices, false, false)
                : new Brought(title.orElse(read.title()), read.markdown(), notices, read.same(), false);
    }

    private Optional<Enabled<ContentFormat>> reader(long site, String format, Upload upload) {
        String ending =
                upload.file().substring(upload.file().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean own = OWN.stream()
                .anyMatch(known -> known.id().equals(format) || known.suffixes().contains(ending));
        return plugins.on(site, ContentFormat.class).stream()
                .filter(one -> format(one)
                        .filter(known -> known.id().equals(format)
                                || format.isEmpty() && !own && known.suffixes().contains(ending))
                        .isPresent())
                .findFirst();
    }

    private static Optional<Format> format(Enabled<ContentFormat> one) {
        return one.ask(QUICKLY, (point, context) -> point.format());
    }

    private static Converted convert(Enabled<ContentFormat> reader, Upload upload) {
        String field = Read.field(upload);
        if (upload.content().length > ContentFormat.MOST_BYTES) {
            throw Problem.Invalid.of(field, "format.too-large", ContentFormat.MOST_BYTES >> 20);
        }
        var content = new ContentFormat.Content(
                upload.content(), Optional.of(upload.file()).filter(name -> !name.isEmpty()));
        var refused = new ArrayList<Words>();
        try {
            return reader.run(LIMIT, (point, context) -> {
                        try {
                            return Optional.of(point.convert(content, context));
                        } catch (ContentFormat.Unreadable unreadable) {
                            // No failure of the plug-in: it is not counted as one.
                            refused.add(unreadable.reason());
                            return Optional.<Converted>empty();
                        }
                    })
                    .orElseThrow(() -> Problem.Invalid.of(field, "format.said", said(refused, upload.locale())));
        } catch (PluginFailed failed) {
            throw Problem.Invalid.of(field, "format.failed");
        }
    }

    private static String said(List<Words> refused, String locale) {
        return refused.stream().findFirst().orElse(Words.NONE).in(locale);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
