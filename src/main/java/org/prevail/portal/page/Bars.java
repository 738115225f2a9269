package org.prevail.portal.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prevail.portal.view.BarView;
import org.prevail.portal.view.ChangeView;
import org.prevail.precedence.Edition;

/** What the acceptance bars of a text say in one state; what is a person's own stays in holes. */
record Bars(ShownText text, Links links, Instant now) {
    BarView of(BarState state, boolean end) {
        var edition = text.edition();
        return new BarView(
                state.state(),
                edition.number(),
                text.title(),
                text.locale(),
                edition.placement().asks(),
                end,
                state.because(),
                state.decided(),
                state.form() ? changesSince(state.decided()) : List.of(),
                state.changed()
                        ? state.decided().flatMap(decided -> links.changes(text.entry(), decided, edition))
                        : Optional.empty(),
                state.changed(),
                state.grace(),
                state.unrecognised(),
                state.said());
    }

    /** Newest first; none for who has decided on nothing yet. */
    private List<ChangeView> changesSince(Optional<Integer> decided) {
        var rows = new VersionRows(new Statuses(text.entry(), now, links));
        return decided.flatMap(text.entry()::edition).stream()
                .flatMap(from -> text.entry().known(now).stream().filter(edition -> between(from, edition)))
                .sorted(Comparator.comparing(Edition::effectiveAt).reversed())
                .map(rows::change)
                .toList();
    }

    private boolean between(Edition decided, Edition edition) {
        return !edition.cancelled()
                && edition.effectiveAt().isAfter(decided.effectiveAt())
                && !edition.effectiveAt().isAfter(text.edition().effectiveAt());
    }
}
