package org.prevail.portal;

import java.time.Instant;
import java.util.Optional;
import org.prevail.decision.Decision;
import org.prevail.document.Asks;
import org.prevail.portal.page.Links;
import org.prevail.portal.view.DocumentLink;
import org.prevail.portal.view.MeView;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.precedence.SiteCatalog;

/** A recorded decision or showing with the text it is about. */
record TextOf(Entry entry, Edition edition) {
    static Optional<TextOf> find(SiteCatalog catalog, long versionId) {
        return catalog.entryOfVersion(versionId)
                .flatMap(entry -> entry.byVersionId(versionId).map(edition -> new TextOf(entry, edition)));
    }

    static Optional<TextOf> of(SiteCatalog catalog, Decision decision) {
        return find(catalog, decision.versionId());
    }

    int number() {
        return edition.number();
    }

    Asks asks() {
        return edition.placement().asks();
    }

    /** What is in force of its document: after a withdrawal perhaps nothing, and not another text. */
    MeView.InForce inForce(String locale, Instant now) {
        return entry.inForce(now)
                .map(current -> same(current, locale) ? MeView.InForce.THIS : MeView.InForce.ANOTHER)
                .orElse(MeView.InForce.NONE);
    }

    private boolean same(Edition other, String locale) {
        var facts = other.texts().get(locale);
        return facts != null
                && facts.digest().equals(edition.texts().get(locale).digest());
    }

    /** The version for ever, called as in the locale it was shown in. */
    DocumentLink link(Links links, String locale) {
        return new DocumentLink(edition.texts().get(locale).title(), locale, links.version(entry, edition));
    }
}
