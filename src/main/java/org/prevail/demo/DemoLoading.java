package org.prevail.demo;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.prevail.account.FirstStart;
import org.prevail.document.Document;
import org.prevail.document.Drafting;
import org.prevail.document.Publication;
import org.prevail.document.Publishing;
import org.prevail.document.Site;
import org.prevail.document.SiteSettings;
import org.prevail.document.Sites;
import org.prevail.document.Withdrawing;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;

/**
 * Creates and publishes the demo documents, oldest version first, in one transaction: a start that is killed half-way
 * leaves nothing, and the next one begins anew.
 */
@Shared
public class DemoLoading {
    private static final String BINDING = "vi";
    private static final String PROVIDER = "Sông Xanh Internet";
    private static final String CONTACT = "lienhe@example.com";
    private static final String PLACES = """
            services/camera vi Dịch vụ camera
            services/camera en Camera service
            services/fiber vi Internet cáp quang
            services/fiber en Fiber internet
            services/mobile vi Dịch vụ di động
            services/mobile en Mobile service
            shop vi Cửa hàng
            shop en Shop
            """;
    private static final int DAYS_AHEAD = 30;

    private final Sites sites;
    private final DemoPeople people;
    private final Drafting drafting;
    private final Publishing publishing;
    private final Withdrawing withdrawing;
    private final Clock clock;

    @Inject
    DemoLoading(
            Sites sites,
            DemoPeople people,
            Drafting drafting,
            Publishing publishing,
            Withdrawing withdrawing,
            MonotonicClock clock) {
        this.sites = sites;
        this.people = people;
        this.drafting = drafting;
        this.publishing = publishing;
        this.withdrawing = withdrawing;
        this.clock = clock;
    }

    /** @return how many documents there are now */
    @Transactional
    public int load(Site site) {
        if (site.name().equals(FirstStart.SITE_NAME)) {
            sites.update(
                    site.id(),
                    new SiteSettings(
                            PROVIDER,
                            CONTACT,
                            String.join("\n", site.returnOrigins()),
                            String.join(" ", site.locales()),
                            PLACES),
                    site.locales());
        }
        String editor = people.create();
        var library = DemoDocument.all();
        library.forEach(demo -> load(site, demo, editor));
        return library.size();
    }

    private void load(Site site, DemoDocument demo, String editor) {
        var document = drafting.create(site.id(), demo.key(), demo.kind(), BINDING, demo.placement());
        for (var edition : demo.editions()) {
            if (edition.number() <= demo.published()) {
                awaitNextInstant();
                publishing.publish(site.id(), demo.key(), publication(site, demo, edition), editor);
            } else {
                draft(document, demo, edition, editor);
            }
        }
        demo.withdrawn()
                .ifPresent(number -> withdrawing.withdraw(site.id(), demo.key(), number, demo.reason(), editor));
    }

    private Publication publication(Site site, DemoDocument demo, DemoDocument.Edition edition) {
        var now = Publication.now(edition.texts(), edition.note());
        return demo.isScheduled(edition) ? now.effective(ahead(clock.instant(), site.zone())) : now;
    }

    /** The first midnight there that is at least 30 days away, as the demo's own terms promise for prices. */
    static Instant ahead(Instant now, ZoneId zone) {
        return now.atZone(zone)
                .toLocalDate()
                .plusDays(DAYS_AHEAD + 1)
                .atStartOfDay(zone)
                .toInstant();
    }

    private void draft(Document document, DemoDocument demo, DemoDocument.Edition edition, String editor) {
        var draft = drafting.open(document, editor);
        drafting.save(
                document.siteId(),
                draft.id(),
                draft.revision(),
                demo.placement(),
                edition.texts(),
                edition.note(),
                editor);
    }

    /** No two versions of a document take effect at one instant (R2); the clock ticks in milliseconds. */
    private void awaitNextInstant() {
        var before = clock.instant();
        while (!clock.instant().isAfter(before)) {
            Thread.onSpinWait();
        }
    }
}
