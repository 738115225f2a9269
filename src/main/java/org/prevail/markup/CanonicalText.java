package org.prevail.markup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Objects;
import org.jsoup.Jsoup;

/**
 * What a text says, apart from how it is marked up, under scheme {@value #SCHEME}: the title, then one line per leaf.
 * Computed once, at publication, and stored with the scheme; never recomputed in place.
 *
 * @param text lines joined by {@code \n}, in NFC
 * @param digest SHA-256 of the text's UTF-8 bytes, in lower-case hex
 */
public record CanonicalText(String text, String digest) {
    /** The name of these rules. Other rules get another name. */
    public static final String SCHEME = "c1";

    public CanonicalText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(digest);
    }

    /** Of a title as plain text and the stored HTML below it. Pure; safe to call from any thread. */
    public static CanonicalText of(String title, SafeHtml html) {
        var lines = new ArrayList<String>();
        var first = Line.of(title);
        if (!first.isEmpty()) {
            lines.add(first);
        }
        lines.addAll(
                new CanonicalLines().of(Jsoup.parseBodyFragment(html.value()).body()));
        var text = String.join("\n", lines);
        return new CanonicalText(text, digest(text));
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
