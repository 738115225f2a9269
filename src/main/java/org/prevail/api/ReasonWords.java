package org.prevail.api;

import jakarta.inject.Inject;
import org.prevail.document.Site;
import org.prevail.platform.Shared;
import org.prevail.theme.Messages;
import org.prevail.theme.Themes;

/** The words for reasons: those of the site's theme, as on its pages. Thread-safe. */
@Shared
class ReasonWords {
    private final Themes themes;

    @Inject
    ReasonWords(Themes themes) {
        this.themes = themes;
    }

    Messages in(Site site, String locale) {
        return themes.of(site).messages(locale);
    }
}
