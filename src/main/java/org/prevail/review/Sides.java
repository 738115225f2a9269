package org.prevail.review;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.prevail.document.Document;
import org.prevail.document.Documents;
import org.prevail.document.Drafts;
import org.prevail.document.Site;
import org.prevail.document.Version;
import org.prevail.markup.LineMarkups;
import org.prevail.markup.Markup;
import org.prevail.markup.Source;
import org.prevail.markup.Unacceptable;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.redline.Side;

/** Finds the texts that specs name. For staff: what is not announced yet is found, too (R5). Thread-safe. */
@Shared
public class Sides {
    private final Documents documents;
    private final Drafts drafts;
    private final Days days;
    private final ForeignTexts foreign;

    @Inject
    Sides(Documents documents, Drafts drafts, Days days, ForeignTexts foreign) {
        this.documents = documents;
        this.drafts = drafts;
        this.days = days;
        this.foreign = foreign;
    }

    /**
     * @param now the instant of the request
     * @throws Problem.Missing if there is no such text
     * @throws Problem.Invalid for a draft that says nothing that could be compared, with everything to be mended in it
     */
    public Compared find(Site site, Spec asked, Instant now) {
        if (asked instanceof Spec.Foreign text) {
            return foreign(site, text);
        }
        if (asked instanceof Spec.Drafted draft) {
            return drafted(documents.require(site.id(), draft.key()), draft);
        }
        if (asked instanceof Spec.Published version) {
            return published(site, asked, version);
        }
        return published(site, asked, days.settle(site, asked, now));
    }

    private Compared published(Site site, Spec asked, Spec.Published wanted) {
        var version = documents.requireVersion(site.id(), wanted.key(), wanted.number());
        var locale = shown(version, wanted.locale());
        return new Compared(
                asked,
                new Spec.Published(wanted.key(), wanted.number(), locale),
                Side.of(wanted.key(), version, locale));
    }

    /** What is missing is read in the binding locale (R4). */
    private static String shown(Version version, String wanted) {
        return version.texts().containsKey(wanted) ? wanted : version.document().bindingLocale();
    }

    private Compared drafted(Document document, Spec.Drafted wanted) {
        var texts = drafts.of(document)
                .orElseThrow(() -> new Problem.Missing("compare.no-draft", wanted.key()))
                .texts();
        var locale = texts.containsKey(wanted.locale()) ? wanted.locale() : document.bindingLocale();
        var source = texts.getOrDefault(locale, new Source("", "", ""));
        try {
            var rendered = Markup.render(source);
            return new Compared(
                    wanted,
                    new Spec.Drafted(wanted.key(), locale),
                    new Side(
                            Optional.of(wanted.key()),
                            rendered.title(),
                            Optional.empty(),
                            Optional.empty(),
                            locale,
                            rendered.digest(),
                            rendered.canonical(),
                            LineMarkups.of(rendered.title(), rendered.html())));
        } catch (Unacceptable unfinished) {
            throw new Problem.Invalid(unfinished.issues().stream()
                    .map(issue -> new Issue("", issue.code(), issue.arguments()))
                    .toList());
        }
    }

    private Compared foreign(Site site, Spec.Foreign wanted) {
        var text = foreign.require(site.id(), wanted.digest());
        return new Compared(
                wanted,
                wanted,
                new Side(
                        Optional.empty(),
                        text.name(),
                        Optional.empty(),
                        Optional.empty(),
                        text.locale(),
                        wanted.digest(),
                        foreign.canonical(site.id(), wanted.digest())));
    }
}
