package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.decision.Decisions;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.precedence.Chain;
import org.prevail.precedence.Entry;
import org.prevail.precedence.Rules;
import org.prevail.spi.Fact;
import org.prevail.subject.Visitor;
import org.prevail.web.Cookies;
import org.prevail.web.Filled;
import org.prevail.web.Identities;
import org.prevail.web.Slots;
import org.prevail.web.Visit;

/** Answers public addresses: ready bytes with what is the reader's own spliced in. Thread-safe. */
@Shared
public class PublicPages {
    /** How long a decision is remembered on a device (R9). */
    public static final Duration LASTING = Duration.ofDays(396);

    private final ReadyPages ready;
    private final Giving giving;
    private final OpenDecisions open;
    private final Showing showing;
    private final Decisions decisions;
    private final Returning returning;
    private final Slots slots;
    private final DeviceCookies devices;
    private final Cookies cookies;
    private final Rules rules;
    private final Identities identities;
    private final MonotonicClock clock;

    @Inject
    PublicPages(
            ReadyPages ready,
            Giving giving,
            OpenDecisions open,
            Showing showing,
            Decisions decisions,
            Returning returning,
            Slots slots,
            DeviceCookies devices,
            Cookies cookies,
            Rules rules,
            Identities identities,
            MonotonicClock clock) {
        this.rules = rules;
        this.identities = identities;
        this.ready = ready;
        this.giving = giving;
        this.open = open;
        this.showing = showing;
        this.decisions = decisions;
        this.returning = returning;
        this.slots = slots;
        this.devices = devices;
        this.cookies = cookies;
        this.clock = clock;
    }

    /** @param key what the request is known by when it comes again, if anything */
    PageAnswer answer(Visit visit, Address address, Optional<ReturningKey> key, boolean probe) {
        return answer(visit, address, key, Reader.of(visit, probe));
    }

    private PageAnswer answer(Visit visit, Address address, Optional<ReturningKey> key, Reader reader) {
        var catalog = visit.published();
        Instant now = clock.instant();
        var question = new Question(
                visit.site(),
                visit.catalog(catalog, now),
                address,
                visit.locale(),
                reader.audiences(),
                visit.facts(),
                now);
        Optional<String> elsewhere = ready.elsewhere(question);
        if (elsewhere.isPresent()) {
            return PageAnswer.elsewhere(elsewhere.get(), List.of());
        }
        // Before anything is made of them: if they change meanwhile, what was made of them is not given again.
        var decided = reader.subject().filter(subject -> key.isPresent()).map(subject -> decisions.of(subject.id()));
        var madeOf = returning.now();
        ReadyPage page = ready.of(question, catalog.revision());
        Given given = giving.give(question, page, reader);
        Filled body = filled(visit, page, given);
        if (decided.isPresent() && !address.isEndless() && !address.isOfADay() && sameAgain(reader, page, given)) {
            var subject = reader.subject().get();
            var tokens = given.shown()
                    .filter(shown -> given.holes().containsKey(Giving.TOKEN))
                    .map(shown -> showing.tokens(shown, subject));
            returning.keep(
                    key.get(),
                    new Returning.Kept(
                            catalog,
                            question,
                            subject,
                            decided.get(),
                            page.status(),
                            body,
                            tokens,
                            madeOf,
                            Stream.of(given.until(), open.until(visit))
                                    .flatMap(Optional::stream)
                                    .min(Comparator.naturalOrder())));
        }
        boolean personal = given.personal() || visit.bringsNotice();
        var cookies = cookies(visit, given.device());
        return personal
                ? PageAnswer.personal(page.status(), body, cookies)
                : new PageAnswer(page.status(), body, shared(visit, address, page), cookies);
    }

    /** Whether a device that is known would be given the very same, but for the token: all there is to record is recorded. */
    private static boolean sameAgain(Reader reader, ReadyPage page, Given given) {
        return reader.device().isPresent()
                && given.device().isEmpty()
                && (page.shown().isEmpty() || given.shown().isPresent());
    }

    /**
     * The document's page as it is now, with a fresh form: what follows a decision that was refused (R14).
     *
     * @param formMadeFor whose page it is where no cookie came
     */
    public PageAnswer documentNow(Visit visit, Entry entry, Optional<UUID> formMadeFor) {
        var address = new Address.InForce(entry.key());
        // The address visited is that of the form.
        visit.standsAt("/" + visit.locale() + address.path());
        return answer(visit, address, Optional.empty(), Reader.refused(visit, formMadeFor));
    }

    private Filled filled(Visit visit, ReadyPage page, Given given) {
        Optional<String> askedHere =
                page.shown().flatMap(ShownText::asked).map(Chain.Link::entry).map(Entry::key);
        var others = slots.values(visit, () -> open.noticeFor(visit, askedHere));
        var values = new HashMap<>(given.holes());
        return given.variant().page().filled(place -> values.computeIfAbsent(place, others));
    }

    /** What is nobody's own. A version never changes, but that it was withdrawn must reach its readers soon. */
    private Map<String, String> shared(Visit visit, Address address, ReadyPage page) {
        boolean permanent = address.permanent();
        return Map.of(
                "Cache-Control",
                permanent ? "public, max-age=300, immutable" : "private, no-cache",
                "ETag",
                page.etag(),
                "Vary",
                varying(visit));
    }

    private String varying(Visit visit) {
        var headers = rules.asked(visit.site().id()).stream().map(Fact::header).distinct();
        return Stream.of(
                        Stream.of("Cookie", "Accept-Encoding"),
                        headers,
                        identities.headers(visit.site().id()).stream())
                .flatMap(all -> all)
                .collect(Collectors.joining(", "));
    }

    private List<String> cookies(Visit visit, Optional<Visitor> device) {
        var set = new ArrayList<>(devices.headers(visit, device));
        if (visit.bringsNotice()) {
            set.add(cookies.goneHeader(Cookies.Name.NOTICE));
        }
        return set;
    }
}
