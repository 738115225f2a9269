package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prevail.console.view.CompareLink;
import org.prevail.document.Document;
import org.prevail.document.Drafts;
import org.prevail.review.Spec;

/** The comparisons that are near at hand from a page. */
@RequestScoped
class CompareLinks {
    private final Holdings holdings;
    private final Drafts drafts;

    @Inject
    CompareLinks(Holdings holdings, Drafts drafts) {
        this.holdings = holdings;
        this.drafts = drafts;
    }

    /** Of one version, in the binding language: with the one before it, with what is in force, with the draft. */
    List<CompareLink> of(Document document, int number) {
        String key = document.key();
        String locale = document.bindingLocale();
        var self = new Spec.Published(key, number, locale);
        var links = new ArrayList<CompareLink>();
        if (number > 1) {
            var previous = new Spec.Published(key, number - 1, locale);
            links.add(new CompareLink("previous", number - 1, Comparisons.address(previous, self)));
        }
        holdings.entry(document)
                .inForce(holdings.now())
                .filter(edition -> edition.number() != number && edition.number() != number - 1)
                .ifPresent(edition -> {
                    var inForce = new Spec.Published(key, edition.number(), locale);
                    links.add(new CompareLink(
                            "in-force",
                            edition.number(),
                            edition.number() > number
                                    ? Comparisons.address(self, inForce)
                                    : Comparisons.address(inForce, self)));
                });
        if (drafts.of(document).isPresent()) {
            links.add(new CompareLink("draft", 0, Comparisons.address(self, new Spec.Drafted(key, locale))));
        }
        links.add(new CompareLink(
                "other",
                0,
                "/console/compare?before.document=" + key + "&before.which=VERSION&before.number=" + number
                        + "&before.locale=" + locale));
        return links;
    }

    /** From what somebody accepted to what is in force, if that is another version. */
    Optional<String> since(long versionId, String locale) {
        return holdings.catalog()
                .entryOfVersion(versionId)
                .flatMap(entry -> entry.byVersionId(versionId)
                        .filter(accepted -> entry.inForce(holdings.now())
                                .filter(inForce -> inForce.number() != accepted.number())
                                .isPresent())
                        .map(accepted -> Comparisons.address(
                                new Spec.Published(entry.key(), accepted.number(), locale),
                                new Spec.InForce(entry.key(), locale))));
    }
}
