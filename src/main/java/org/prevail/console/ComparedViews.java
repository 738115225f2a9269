package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.prevail.console.view.ComparedView;
import org.prevail.console.view.Title;
import org.prevail.review.Compared;
import org.prevail.review.Spec;

/** The texts of a comparison, as a page names them. */
@RequestScoped
class ComparedViews {
    private final Holdings holdings;

    @Inject
    ComparedViews(Holdings holdings) {
        this.holdings = holdings;
    }

    ComparedView of(Compared compared) {
        var side = compared.side();
        return new ComparedView(
                kind(compared.settled()),
                new Title(side.title(), side.locale()),
                side.document(),
                side.version(),
                side.effectiveAt(),
                side.importedAt(),
                announced(compared),
                side.digest(),
                asked(compared.asked()),
                compared.asked() instanceof Spec.OnDay on ? Optional.of(on.day()) : Optional.empty(),
                locale(compared.asked()).filter(wanted -> !wanted.equals(side.locale())));
    }

    private boolean announced(Compared compared) {
        var side = compared.side();
        return side.version().isEmpty()
                || holdings.catalog()
                        .entry(side.document().orElseThrow())
                        .flatMap(entry -> entry.edition(side.version().get()))
                        .map(edition -> edition.announcedBy(holdings.now()))
                        .orElse(false);
    }

    private static String kind(Spec settled) {
        if (settled instanceof Spec.Foreign) {
            return "foreign";
        }
        return settled instanceof Spec.Drafted ? "draft" : "version";
    }

    private String asked(Spec asked) {
        if (asked instanceof Spec.OnDay on) {
            var today = holdings.now().atZone(holdings.site().zone()).toLocalDate();
            return on.day().isBefore(today) ? "day" : on.day().isAfter(today) ? "ahead" : "today";
        }
        return asked instanceof Spec.InForce ? "in-force" : "";
    }

    private static Optional<String> locale(Spec asked) {
        if (asked instanceof Spec.Published published) {
            return Optional.of(published.locale());
        } else if (asked instanceof Spec.Drafted drafted) {
            return Optional.of(drafted.locale());
        } else if (asked instanceof Spec.InForce inForce) {
            return Optional.of(inForce.locale());
        }
        return asked instanceof Spec.OnDay day ? Optional.of(day.locale()) : Optional.empty();
    }
}
