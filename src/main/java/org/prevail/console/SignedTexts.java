package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.prevail.console.view.SignedRow;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.review.SignOffs;
import org.prevail.review.Spec;
import org.prevail.review.Texts;

/** Whether a draft was signed off against what is in force, language by language. */
@RequestScoped
class SignedTexts {
    private final Holdings holdings;
    private final SignOffs signOffs;
    private final ReviewViews reviews;

    @Inject
    SignedTexts(Holdings holdings, SignOffs signOffs, ReviewViews reviews) {
        this.holdings = holdings;
        this.signOffs = signOffs;
        this.reviews = reviews;
    }

    /** @param digests of what would be published; where nothing changes there is nothing to sign off */
    List<SignedRow> of(Entry entry, Edition inForce, Map<String, String> digests) {
        return inForce.texts().entrySet().stream()
                .filter(text -> digests.containsKey(text.getKey()))
                .filter(text ->
                        !digests.get(text.getKey()).equals(text.getValue().digest()))
                .map(text -> row(entry, inForce, text.getKey(), digests.get(text.getKey())))
                .sorted(java.util.Comparator.comparing(row -> !row.locale().equals(entry.bindingLocale())))
                .toList();
    }

    private SignedRow row(Entry entry, Edition inForce, String locale, String digest) {
        var draft = new Spec.Drafted(entry.key(), locale);
        var texts = new Texts(inForce.texts().get(locale).digest(), digest);
        long site = holdings.site().id();
        return new SignedRow(
                locale,
                inForce.number(),
                reviews.signed(signOffs.of(site, texts)),
                reviews.signed(signOffs.ofEarlierTexts(site, draft, texts, reviews.lastPublication(entry.key()))),
                Comparisons.address(new Spec.InForce(entry.key(), locale), draft));
    }
}
