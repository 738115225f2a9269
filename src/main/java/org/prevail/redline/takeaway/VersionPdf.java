package org.prevail.redline.takeaway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prevail.document.Site;
import org.prevail.document.Text;
import org.prevail.markup.Contents;
import org.prevail.markup.Printed;
import org.prevail.markup.SafeHtml;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.theme.SiteView;
import org.prevail.theme.Themes;

/**
 * One text of one version as PDF/A-2a and PDF/UA-1, laid out from the theme's template {@code takeaway/version}. It says nothing
 * of how the version stands, which changes, but where that is found. Thread-safe.
 */
@Shared
public class VersionPdf {
    private static final long MOST_BYTES = 16L << 20;

    /**
     * What is printed.
     *
     * @param importedAt set if it was imported and not published here (R2)
     * @param read the language of the text
     * @param bindingLocale of its document
     * @param address where the version is found for ever, whole
     * @param locale of the words around the text
     */
    public record Wanted(
            String document,
            int number,
            Instant effectiveAt,
            Optional<Instant> importedAt,
            String read,
            String bindingLocale,
            String address,
            String locale) {}

    /** One text. */
    public record Said(String title, SafeHtml html, String canonical, String digest) {
        public static Said of(Text text) {
            return new Said(text.title(), text.html(), text.canonical(), text.digest());
        }
    }

    private record Key(Wanted wanted, String digest, String title, String site, String zone, String themeHash) {}

    private final Cache<Key, Takeaway> made = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Takeaway file) -> file.bytes().length)
            .build();
    private final Themes themes;
    private final PdfPress press;

    @Inject
    VersionPdf(Themes themes, PdfPress press) {
        this.themes = themes;
        this.press = press;
    }

    /**
     * @throws Problem.Unavailable if too many are being made
     * @throws Problem.Invalid if the text is too long for it
     */
    public Takeaway make(Wanted wanted, Said text, Site site) {
        if (text.canonical().length() > PdfPress.LONGEST) {
            throw Problem.Invalid.of("format", "takeaway.too-long");
        }
        var words = new Words(themes.of(site), site, wanted.locale());
        var key = new Key(
                wanted,
                text.digest(),
                text.title(),
                site.name(),
                site.zone().getId(),
                words.theme().hash());
        return made.get(key, missing -> {
            byte[] bytes = bytes(wanted, text, words);
            return new Takeaway(name(wanted), Format.PDF, Takeaways.sha256(bytes), bytes);
        });
    }

    private byte[] bytes(Wanted wanted, Said text, Words words) {
        String title = words.text("takeaway.name", text.title(), wanted.number());
        return press.print(
                () -> html(wanted, text, words),
                document -> document.describe(title, text.digest(), words.locale(), PdfFinish.identity(text.digest())));
    }

    private static String html(Wanted wanted, Said text, Words words) {
        var view = new VersionFileView(
                wanted,
                words.moment(wanted.effectiveAt()),
                wanted.importedAt().map(words::imported),
                text.title(),
                Printed.of(text.html()),
                Contents.of(text.html()),
                text.digest(),
                List.of(words.pages()));
        return words.theme().render("takeaway/version", words.locale(), SiteView.of(words.site()), view);
    }

    /** Such as {@code fiber-terms-v3-en.pdf}. */
    private static String name(Wanted wanted) {
        return wanted.document() + "-v" + wanted.number() + "-" + wanted.read() + ".pdf";
    }
}
