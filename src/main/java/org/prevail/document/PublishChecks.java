package org.prevail.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prevail.markup.CanonicalText;
import org.prevail.markup.Markup;
import org.prevail.markup.Notice;
import org.prevail.markup.Source;
import org.prevail.markup.Unacceptable;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

/** Everything a person must mend before a text can be published, found all at once. */
final class PublishChecks {
    static final int LONGEST_NOTE = 2_000;

    /** Later instants are surely mistyped. */
    static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, List<Notice>> notices = new TreeMap<>();

    Map<String, Text> texts(Site site, Document document, Map<String, Source> sources) {
        var texts = new TreeMap<String, Text>();
        if (!sources.containsKey(document.bindingLocale())) {
            add("texts." + document.bindingLocale(), "text.binding-missing", document.bindingLocale());
        }
        sources.forEach((locale, source) -> {
            if (!offered(site, locale)) {
                return;
            }
            try {
                var rendered = Markup.render(source);
                notices.put(locale, rendered.notices());
                texts.put(locale, new Text(source.markdown(), rendered, CanonicalText.SCHEME));
            } catch (Unacceptable unacceptable) {
                unacceptable
                        .issues()
                        .forEach(issue -> issues.add(
                                new Issue("texts." + locale + "." + issue.field(), issue.code(), issue.arguments())));
            }
        });
        return texts;
    }

    /** Texts of a version, to be published once more as they are: nothing is rendered, so they say what they said (R12). */
    Map<String, Text> again(Site site, Map<String, Text> stored) {
        var texts = new TreeMap<String, Text>();
        stored.forEach((locale, text) -> {
            if (offered(site, locale)) {
                text.again()
                        .ifPresentOrElse(
                                same -> texts.put(locale, same),
                                () -> add("texts." + locale, "text.other-rules", locale));
            }
        });
        return texts;
    }

    private boolean offered(Site site, String locale) {
        if (!site.offers(locale)) {
            add("texts." + locale, "locale.not-offered", locale, String.join(", ", site.locales()));
        }
        return site.offers(locale);
    }

    void note(String note) {
        if (note.codePointCount(0, note.length()) > LONGEST_NOTE) {
            add("changeNote", "note.too-long", LONGEST_NOTE);
        }
        if (!storable(note)) {
            add("changeNote", "text.unstorable");
        }
    }

    /** PostgreSQL keeps no NUL, and an unpaired surrogate is no character. */
    static boolean storable(String text) {
        return text.indexOf(0) < 0 && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    /** Neither instant may precede publication (R2), and nothing takes effect before it is known (R5). */
    Instants instants(Publishing.Schedule schedule, Instant now) {
        Instant effective = schedule.effectiveFrom().map(PublishChecks::millis).orElse(now);
        Instant announced = schedule.announcedAt().map(PublishChecks::millis).orElse(now);
        Optional<Instant> grace = schedule.graceUntil().map(PublishChecks::millis);
        notBefore("effectiveFrom", effective, now, "instant.past");
        notBefore("announcedAt", announced, now, "instant.past");
        boolean known = schedule.announcedAt().isPresent() || !effective.isBefore(now);
        if (known && announced.isAfter(effective)) {
            add("announcedAt", "instant.announced-after-effect", announced, effective);
        }
        grace.ifPresent(until -> notBefore("graceUntil", until, effective, "instant.grace-before-effect"));
        return new Instants(now, announced, effective, grace, false);
    }

    /** No two versions of a document take effect at one instant (R2); the database has the last word on it. */
    void free(Publishing.Schedule schedule, List<Version> scheduled) {
        schedule.effectiveFrom()
                .map(PublishChecks::millis)
                .filter(instant -> scheduled.stream()
                        .anyMatch(version -> version.effectiveAt().equals(instant)))
                .ifPresent(instant -> add("effectiveFrom", "instant.taken", instant));
    }

    private void notBefore(String field, Instant instant, Instant earliest, String code) {
        if (instant.isBefore(earliest)) {
            add(field, code, instant, earliest);
        } else if (!instant.isBefore(LATEST)) {
            add(field, "instant.too-late", instant, LATEST);
        }
    }

    static Instant millis(Instant instant) {
        return instant.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }

    void add(String field, String code, Object... arguments) {
        issues.add(Issue.of(field, code, arguments));
    }

    /** What was changed or left out of the texts, by locale tag; in the way of nothing. */
    Map<String, List<Notice>> notices() {
        return Map.copyOf(notices);
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    void require() {
        if (!issues.isEmpty()) {
            throw new Problem.Invalid(issues);
        }
    }
}
