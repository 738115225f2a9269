package org.prevail.portal.page;

import java.nio.charset.StandardCharsets;
import org.prevail.platform.problem.Problem;
import org.prevail.presentation.Renditions;
import org.prevail.theme.Theme;
import org.prevail.web.Splicing;

/**
 * A page in one state: bytes with holes for what is one reader's own, kept with the holes empty as the rendition
 * everybody in that state was given. Thread-safe.
 */
final class Variant {
    private static final String HTML = "text/html;charset=utf-8";

    private final Splicing page;
    private final Theme theme;
    private volatile String rendition;

    Variant(Splicing page, Theme theme) {
        this.page = page;
        this.theme = theme;
    }

    Variant(String html, Theme theme) {
        this(Splicing.of(html.getBytes(StandardCharsets.UTF_8)), theme);
    }

    Splicing page() {
        return page;
    }

    /**
     * Keeps it, once, with the files it needs to look as it does.
     *
     * @return its SHA-256
     * @throws Problem.Unavailable if it cannot be stored
     */
    String rendition(Renditions renditions) {
        if (rendition == null) {
            theme.assets()
                    .forEach(file -> renditions.keepAsset(
                            file.theme(), file.hash(), file.path(), file.mediaType(), file.content()));
            rendition = renditions.keep(HTML, page.fill(place -> null));
        }
        return rendition;
    }
}
