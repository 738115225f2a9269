package org.prevail.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.prevail.document.Scope;
import org.prevail.precedence.Entry;
import org.prevail.precedence.SiteCatalog;
import org.prevail.subject.Attribution;
import org.prevail.support.Published;

/** One subject and what it decided, in its order, on documents written down by {@link Published}. */
final class Reader {
    private static final UUID SUBJECT = new UUID(0, 1);

    private final List<Decision> decisions = new ArrayList<>();
    private Judge judge = Judge.NOBODY;

    /** From now on, what a rule of a plug-in says. */
    Reader judgedBy(Judge rule) {
        judge = rule;
        return this;
    }

    Reader accepts(Published document, int version, String locale) {
        return decides(Verdict.ACCEPTED, document, version, locale);
    }

    Reader accepts(Published document, int version) {
        return accepts(document, version, "vi");
    }

    Reader declines(Published document, int version) {
        return declines(document, version, "vi");
    }

    Reader declines(Published document, int version, String locale) {
        return decides(Verdict.DECLINED, document, version, locale);
    }

    Reader withdraws(Published document, int version) {
        return decides(Verdict.WITHDRAWN, document, version, "vi");
    }

    private Reader decides(Verdict verdict, Published document, int version, String locale) {
        var edition = document.entry().edition(version).orElseThrow();
        int number = decisions.size() + 1;
        decisions.add(new Decision(
                new UUID(1, number),
                SUBJECT,
                number,
                SUBJECT,
                "SELF",
                Attribution.DEVICE,
                verdict,
                edition.versionId(),
                locale,
                edition.texts().get(locale).digest(),
                new UUID(2, number),
                edition.effectiveAt(),
                new UUID(3, number),
                Optional.empty(),
                "r" + number,
                edition.effectiveAt().plusSeconds(number)));
        return this;
    }

    /** Where the reader stands to one of the documents at a place, reading in a locale. */
    Standing standing(String key, String place, String locale, Instant at, Published... documents) {
        var site = new SiteCatalog(1, Stream.of(documents).map(Published::entry).toList());
        var chain = site.resolve(new Scope(place), Set.of(), at, at);
        var link = chain.link(key).orElseThrow(() -> new AssertionError(key + " does not count there"));
        return new Acceptance(site, chain, decisions, locale, at, judge).standing(link);
    }

    Course course(Entry document) {
        return Course.of(document, decisions);
    }
}
