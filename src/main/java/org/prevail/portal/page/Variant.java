package org.prevail.portal.page;

import java.util.function.Function;
import org.prevail.platform.problem.Problem;
import org.prevail.presentation.Renditions;
import org.prevail.theme.Theme;
import org.prevail.web.Splicing;

/**
 * A page in one state: bytes with holes for what is one reader's own. Kept as the rendition everybody in that state was
 * given, in each hole what stands there for nobody in particular. Thread-safe.
 */
final class Variant {
    private static final String HTML = "text/html;charset=utf-8";

    private final Splicing page;
    private final Theme theme;
    private final Function<String, byte[]> nobodys;
    private volatile String rendition;

    /** @param nobodys what is kept in the place of what is a reader's own */
    Variant(Splicing page, Theme theme, Function<String, byte[]> nobodys) {
        this.page = page;
        this.theme = theme;
        this.nobodys = nobodys;
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
            rendition = renditions.keep(HTML, page.fill(nobodys));
        }
        return rendition;
    }
}
