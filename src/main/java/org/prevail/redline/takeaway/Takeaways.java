package org.prevail.redline.takeaway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.prevail.document.Site;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.plugin.Plugins;
import org.prevail.redline.Options;
import org.prevail.redline.Redline;
import org.prevail.redline.Side;
import org.prevail.theme.Themes;

/** Redlines as files, each made once while there is room for it. Thread-safe. */
@Shared
public class Takeaways {
    /** Whom a file is said to be made by. A site may be renamed; a file made again is the same. */
    static final String MAKER = "Prevail";

    private static final long MOST_BYTES = 32L << 20;

    /** Everything the bytes of a file depend on, without the two texts, which the digests stand for. */
    private record Key(
            Side before,
            Side after,
            Options options,
            Format format,
            String locale,
            String zone,
            String themeHash,
            long site,
            Plugins.State plugins) {}

    private final Cache<Key, Takeaway> made = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Takeaway file) -> file.bytes().length)
            .build();
    private final Themes themes;
    private final PdfFile pdf;

    @Inject
    Takeaways(Themes themes, PdfFile pdf) {
        this.themes = themes;
        this.pdf = pdf;
    }

    /**
     * @param locale of the words around the texts; one the site offers
     * @throws Problem.Unavailable if too many are being made, or it would lack what a plug-in that failed points out
     * @throws Problem.Invalid if the texts are too long for this format
     */
    public Takeaway make(Redline asked, Format format, String locale, Site site) {
        var missing = asked.marks().missing();
        if (format.flags() && !missing.isEmpty()) {
            // Made later it would have other bytes.
            throw new Problem.Unavailable("takeaway.flags", missing.get(0).in(locale));
        }
        var redline = asked.with(format.options(asked.options()));
        var words = new Words(themes.of(site), site, locale);
        var key = new Key(
                without(redline.before()),
                without(redline.after()),
                redline.options(),
                format,
                locale,
                site.zone().getId(),
                words.theme().hash(),
                site.id(),
                redline.marks().state());
        return made.get(key, absent -> {
            byte[] bytes = bytes(redline, format, words);
            return new Takeaway(new FileNames(redline).of(format), format, sha256(bytes), bytes);
        });
    }

    private byte[] bytes(Redline redline, Format format, Words words) {
        var cover = Cover.of(redline, words);
        return switch (format) {
            case PDF -> pdf.of(redline, cover, words);
            case DOCX -> DocxFile.of(redline, cover, words);
            case TXT -> utf8(PlainText.of(redline, cover, new Labels(words, redline.marks())));
            case DIFF -> utf8(UnifiedDiff.of(redline, cover, new FileNames(redline), words));
            case JSON -> RedlineJson.of(redline);
        };
    }

    private static Side without(Side side) {
        return new Side(
                side.document(),
                side.title(),
                side.version(),
                side.effectiveAt(),
                side.locale(),
                side.digest(),
                "",
                side.markup(),
                side.importedAt());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
