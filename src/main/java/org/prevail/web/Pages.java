package org.prevail.web;

import jakarta.inject.Inject;
import org.prevail.platform.Shared;
import org.prevail.theme.SiteView;
import org.prevail.theme.Themes;

/** Renders a {@link Page} for one visit: by the site's theme, every slot and hole filled. Thread-safe. */
@Shared
public class Pages {
    private final Themes themes;
    private final Slots slots;

    @Inject
    Pages(Themes themes, Slots slots) {
        this.themes = themes;
        this.slots = slots;
    }

    /** UTF-8. */
    public byte[] render(Page page, Visit visit) {
        var site = visit.site();
        String html = themes.of(site).render(page.template(), visit.locale(), SiteView.of(site), page.view());
        return Splicing.of(html).fill(slots.values(visit));
    }
}
