package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prevail.document.Documents;
import org.prevail.document.Version;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.portal.view.ComparisonView;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.redline.Side;
import org.prevail.web.Page;

/** Two versions of a document compared, both of which the public may know (R5). */
@Shared
class ComparisonPages {
    private final Documents documents;
    private final RedlineParts redlines;

    @Inject
    ComparisonPages(Documents documents, RedlineParts redlines) {
        this.documents = documents;
        this.redlines = redlines;
    }

    /** @throws Problem.Missing if one of the two is not there */
    Made of(Question question, Entry entry, Address.Comparison wanted) {
        var from = edition(question, entry, wanted.from());
        var to = edition(question, entry, wanted.to());
        var locale = locale(question.locale(), entry, from, to);
        var stored = documents.versions(List.of(from.versionId(), to.versionId()));
        var links = question.links();
        String address = links.comparison(entry, from.number(), to.number());
        var rows = new VersionRows(new Statuses(entry, question.now(), links));
        var view = new ComparisonView(
                links.toDocument(entry, to),
                row(rows, from, stored),
                row(rows, to, stored),
                locale,
                entry.bindingLocale(),
                from.texts().keySet().stream()
                        .filter(to.texts()::containsKey)
                        .sorted()
                        .toList(),
                !locale.equals(question.locale()),
                from.effectiveAt().isAfter(to.effectiveAt()),
                wanted.switches().at(links.comparison(entry, to.number(), from.number())),
                links.history(entry),
                address,
                wanted.switches().optionsQuery(),
                Stream.of(wanted.from(), wanted.to())
                        .flatMap(point -> inForce(question, point, point == wanted.from() ? from : to).stream())
                        .toList(),
                from.texts().get(locale).digest(),
                to.texts().get(locale).digest());
        String part = redlines.of(
                question.site(),
                question.locale(),
                Side.of(entry.key(), stored.get(from.versionId()), locale),
                Side.of(entry.key(), stored.get(to.versionId()), locale),
                wanted.switches(),
                // Also where they were asked for by days: it is made once, whatever days lead to it.
                address,
                links.version(entry, to) + "/clauses/");
        return new Made(Page.of("compare", view), Optional.empty(), Map.of("redline", part));
    }

    /** Both texts in one language: two of them have no words in common (R4). */
    static String locale(String wanted, Entry entry, Edition from, Edition to) {
        boolean both = from.texts().containsKey(wanted) && to.texts().containsKey(wanted);
        return both ? wanted : entry.bindingLocale();
    }

    private static org.prevail.portal.view.VersionRow row(
            VersionRows rows, Edition edition, Map<Long, Version> stored) {
        return rows.of(edition, Optional.of(stored.get(edition.versionId())));
    }

    private static Edition edition(Question question, Entry entry, Point point) {
        if (point instanceof Point.Number version) {
            return Making.edition(question, entry, version.number());
        }
        return entry.inForce(instant(question, point), question.now())
                .orElseThrow(() -> new Problem.Missing("comparison.nothing-in-force", point.written()));
    }

    private static Instant instant(Question question, Point point) {
        if (point instanceof Point.OnDay on) {
            return isToday(question, on.day())
                    ? question.now()
                    : on.day()
                            .plusDays(1)
                            .atStartOfDay(question.site().zone())
                            .toInstant()
                            .minusMillis(1);
        }
        return ((Point.At) point).instant();
    }

    private static boolean isToday(Question question, LocalDate day) {
        ZoneId zone = question.site().zone();
        return question.now().atZone(zone).toLocalDate().equals(day);
    }

    private static Optional<ComparisonView.InForce> inForce(Question question, Point point, Edition edition) {
        if (point instanceof Point.OnDay on) {
            return Optional.of(new ComparisonView.InForce(Optional.of(on.day()), Optional.empty(), edition.number()));
        } else if (point instanceof Point.At at) {
            return Optional.of(
                    new ComparisonView.InForce(Optional.empty(), Optional.of(at.instant()), edition.number()));
        }
        return Optional.empty();
    }
}
