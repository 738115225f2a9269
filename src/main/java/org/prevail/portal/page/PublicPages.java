package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.Chain;
import org.prevail.precedence.Entry;
import org.prevail.subject.Visitor;
import org.prevail.subject.VisitorCookie;
import org.prevail.web.Cookies;
import org.prevail.web.Slots;
import org.prevail.web.Visit;

/** Answers public addresses: ready bytes with what is the reader's own spliced in. Thread-safe. */
@Shared
public class PublicPages {
    /** How long a decision is remembered on a device (R9). */
    public static final Duration LASTING = Duration.ofDays(396);

    private static final String NOBODY_STORES = "private, no-store";

    private final ReadyPages ready;
    private final Giving giving;
    private final OpenDecisions open;
    private final Catalogs catalogs;
    private final Slots slots;
    private final VisitorCookie visitorCookie;
    private final Cookies cookies;
    private final MonotonicClock clock;

    @Inject
    PublicPages(
            ReadyPages ready,
            Giving giving,
            OpenDecisions open,
            Catalogs catalogs,
            Slots slots,
            VisitorCookie visitorCookie,
            Cookies cookies,
            MonotonicClock clock) {
        this.ready = ready;
        this.giving = giving;
        this.open = open;
        this.catalogs = catalogs;
        this.slots = slots;
        this.visitorCookie = visitorCookie;
        this.cookies = cookies;
        this.clock = clock;
    }

    PageAnswer answer(Visit visit, Address address, boolean probe) {
        var reader = Reader.of(visit, probe);
        var catalog = catalogs.current();
        Instant now = clock.instant();
        var question = new Question(
                visit.site(), catalog.site(visit.site().id()), address, visit.locale(), reader.audiences(), now);
        ReadyPage page = ready.of(question, catalog.revision());
        Given given = giving.give(question, page, reader);
        boolean personal = given.personal() || visit.bringsNotice();
        return new PageAnswer(
                page.status(),
                fill(visit, page, given),
                personal ? Map.of("Cache-Control", NOBODY_STORES) : shared(address, page),
                cookies(visit, given.device()));
    }

    /** The document's page as it is now, with a fresh form: what follows a decision that was refused (R14). */
    public PageAnswer documentNow(Visit visit, Entry entry) {
        return answer(visit, new Address.InForce(entry.key()), false);
    }

    private byte[] fill(Visit visit, ReadyPage page, Given given) {
        Optional<String> askedHere =
                page.shown().flatMap(ShownText::asked).map(Chain.Link::entry).map(Entry::key);
        var others = slots.values(visit, () -> open.noticeFor(visit, askedHere));
        return given.variant().page().fill(place -> {
            byte[] theirs = given.holes().get(place);
            return theirs != null ? theirs : others.apply(place);
        });
    }

    /** What is nobody's own. A version never changes, but that it was withdrawn must reach its readers soon. */
    private static Map<String, String> shared(Address address, ReadyPage page) {
        boolean permanent = address instanceof Address.OneVersion;
        return Map.of(
                "Cache-Control",
                permanent ? "public, max-age=300, immutable" : "private, no-cache",
                "ETag",
                page.etag(),
                "Vary",
                "Cookie");
    }

    private List<String> cookies(Visit visit, Optional<Visitor> device) {
        var set = new ArrayList<String>(2);
        device.ifPresent(visitor -> set.add(cookies.header(
                Cookies.Name.VISITOR,
                visitorCookie.write(visitor),
                visitor.lasting() ? Optional.of(LASTING) : Optional.empty())));
        if (visit.bringsNotice()) {
            set.add(cookies.goneHeader(Cookies.Name.NOTICE));
        }
        return set;
    }
}
