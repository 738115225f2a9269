package org.prevail.portal.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.prevail.theme.Theme;
import org.prevail.web.Splicing;

/** A page made once, with its variants as they are asked for. Thread-safe. */
final class ReadyPage {
    private static final int ETAG_BYTES = 16;

    private final int status;
    private final Splicing open;
    private final Optional<ShownText> shown;
    private final Theme theme;
    private final Function<String, byte[]> nobodys;
    private final Variant plain;
    private final String etag;
    private final Map<BarState, Variant> barred = new ConcurrentHashMap<>();

    /** @param html with its bars' slots open */
    ReadyPage(int status, String html, Optional<ShownText> shown, Theme theme, Function<String, byte[]> nobodys) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        this.status = status;
        this.open = Splicing.of(bytes);
        this.shown = shown;
        this.theme = theme;
        this.nobodys = nobodys;
        this.plain = new Variant(open, theme, nobodys);
        this.etag = etag(bytes);
    }

    int status() {
        return status;
    }

    Optional<ShownText> shown() {
        return shown;
    }

    Theme theme() {
        return theme;
    }

    /** Changes with the bytes; weak, since it is the same for those that are sent zipped (RFC 9110, 8.8.1). */
    String etag() {
        return etag;
    }

    /** Without a bar. */
    Variant plain() {
        return plain;
    }

    /** @param bar makes a state's bar, at the top or at the end */
    Variant in(BarState state, BiFunction<BarState, Boolean, String> bar) {
        return barred.computeIfAbsent(
                state,
                missing -> new Variant(
                        open.with(Map.of(
                                "slot:bar-top", bytes(bar.apply(missing, false)),
                                "slot:bar-end", bytes(bar.apply(missing, true)))),
                        theme,
                        nobodys));
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private static String etag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, ETAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
