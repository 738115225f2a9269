package org.prevail.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prevail.document.Asks;
import org.prevail.document.Audience;
import org.prevail.document.Kind;
import org.prevail.document.Placement;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.document.Site;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.precedence.SiteCatalog;

/** A privacy policy with three versions: in force since March, announced in May for June, announced in June for July. */
final class ListedWorld {
    static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");

    private ListedWorld() {}

    static PublicLists.Facts at(Instant now) {
        var privacy = new Entry(
                1,
                "privacy",
                Kind.POLICY,
                "vi",
                List.of(
                        edition(1, MARCH, MARCH, "First & <foremost>", Optional.empty()),
                        edition(2, MAY, JUNE, "The second", Optional.empty()),
                        edition(3, JUNE, JULY, "The third", Optional.empty())));
        var gone = new Entry(2, "old-terms", Kind.TERMS, "vi", List.of(edition(1, MARCH, MARCH, "", Optional.of(MAY))));
        return new PublicLists.Facts(
                "https://policies.example",
                new Site(1, "Công ty A & B", "a@example.com"),
                new SiteCatalog(1, List.of(privacy, gone)),
                now);
    }

    private static Edition edition(
            int number, Instant announced, Instant effective, String note, Optional<Instant> withdrawn) {
        return new Edition(
                number + (withdrawn.isPresent() ? 100 : 0),
                number,
                new Placement(new Scope(""), Audience.EVERYONE, Relation.SUPPLEMENTS, Asks.ACKNOWLEDGEMENT, 0),
                announced,
                announced,
                effective,
                Optional.empty(),
                withdrawn,
                Optional.empty(),
                note,
                Map.of("vi", new Edition.TextFacts("Quyền riêng tư \u0001& dữ liệu", "d".repeat(64))));
    }
}
