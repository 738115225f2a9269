package org.prevail.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.prevail.theme.Asset;

/** Writes a theme's file, packed for whoever takes it so; styles and scripts are packed once. Thread-safe. */
final class PackedAssets {
    private final Cache<Asset, byte[]> packed =
            Caffeine.newBuilder().weakKeys().maximumSize(500).build();

    void write(Asset file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] bytes = file.content();
        if (shrinks(file)) {
            response.setHeader("Vary", "Accept-Encoding");
            if (AcceptedEncodings.gzip(request.getHeader("Accept-Encoding"))) {
                response.setHeader("Content-Encoding", "gzip");
                bytes = packed.get(file, PackedAssets::zipped);
            }
        }
        response.setContentType(file.mediaType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Pictures and fonts are packed already. */
    private static boolean shrinks(Asset file) {
        return file.mediaType().startsWith("text/") || file.mediaType().startsWith("image/svg");
    }

    private static byte[] zipped(Asset file) {
        var out = new ByteArrayOutputStream(file.content().length / 3 + 64);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(file.content());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
