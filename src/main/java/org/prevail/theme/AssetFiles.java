package org.prevail.theme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of a theme's pages. One hash for all of them, so that they may refer to each other by relative addresses. */
final class AssetFiles {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webp", "image/webp",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", "text/plain;charset=UTF-8");

    private static final String UNKNOWN = "application/octet-stream";

    private final Map<String, Asset> byPath = new TreeMap<>();

    AssetFiles(ThemeChain chain, Settings settings) {
        var files = Stylesheets.layered(chain, settings);
        var hash = Digests.shortened(files);
        files.forEach((path, bytes) -> byPath.put(path, new Asset(chain.name(), hash, path, type(path), bytes)));
    }

    /** A style is what ends in {@code .css} as it stands: nothing else is put into a layer, and looked at by the doctor. */
    private static String type(String path) {
        var written = path.substring(path.lastIndexOf('.') + 1);
        var end = written.toLowerCase(Locale.ROOT);
        return end.equals("css") && !written.equals(end) ? UNKNOWN : TYPES.getOrDefault(end, UNKNOWN);
    }

    List<Asset> all() {
        return List.copyOf(byPath.values());
    }

    Optional<Asset> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    Asset require(String path) {
        return find(path).orElseThrow(() -> new IllegalArgumentException("no asset '" + path + "'"));
    }
}
