package org.prevail.theme;

import jakarta.inject.Inject;
import org.prevail.document.Site;
import org.prevail.document.Sites;
import org.prevail.platform.Shared;

/** Gives a site another look, kept before the first visitor sees it. Thread-safe. */
@Shared
public class Activating {
    private static final System.Logger LOG = System.getLogger(Activating.class.getName());

    private final KeptThemes kept;
    private final Sites sites;

    @Inject
    Activating(KeptThemes kept, Sites sites) {
        this.kept = kept;
        this.sites = sites;
    }

    /**
     * Whether it may be was found out before ({@code theme.doctor}).
     *
     * @param by the owner's pseudonym
     * @throws BrokenTheme if it cannot be used at all
     */
    public void activate(Site site, Candidate candidate, String by) {
        var theme = candidate.whole().orElseThrow(() -> new BrokenTheme(candidate.findings()));
        kept.keep(theme);
        sites.wear(site.id(), theme.name(), GivenSettings.written(candidate.given()), theme.hash(), by);
        // This node answers with it at once; others within a second.
        sites.forget();
        LOG.log(System.Logger.Level.INFO, "site {0} has theme {1} {2}", site.id(), theme.name(), theme.hash());
    }
}
