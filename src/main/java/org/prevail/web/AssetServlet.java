package org.prevail.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prevail.presentation.Renditions;
import org.prevail.theme.Asset;
import org.prevail.theme.Themes;

/**
 * Files of themes under {@code /assets/{theme}/{hash}/{path}}: present ones from memory, earlier ones, which kept pages
 * refer to, from where renditions are kept. An address never means anything else, so it may be cached for ever. A hash
 * nobody knows may be another node's newest: then the file is given as it is here, and kept by no cache.
 */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS = Pattern.compile(
            "/([a-z0-9-]{1,64})/([0-9a-f]{16})/([A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    private Themes themes;

    @Inject
    private Renditions renditions;

    private final PackedAssets packed = new PackedAssets();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var address = ADDRESS.matcher(path == null ? "" : path);
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        var known = find(address.group(1), address.group(2), address.group(3));
        if (known.isPresent()) {
            unchanging(known.get(), request, response);
            return;
        }
        var other = themes.asset(address.group(1), address.group(3));
        if (other.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        packed.write(other.get(), request, response);
    }

    private void unchanging(Asset file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var etag = '"' + file.hash() + '"';
        response.setHeader("Cache-Control", FOR_EVER);
        response.setHeader("ETag", etag);
        if (Unchanged.since(request.getHeader("If-None-Match"), etag)) {
            response.setHeader("Vary", "Accept-Encoding");
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        packed.write(file, request, response);
    }

    private Optional<Asset> find(String theme, String hash, String path) {
        return themes.asset(theme, hash, path)
                .or(() -> renditions
                        .findAsset(theme, hash, path)
                        .map(kept -> new Asset(theme, hash, path, kept.mediaType(), kept.content())));
    }
}
