package org.prevail.portal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prevail.document.Kind;

/** What is in force on the site, by place, the root first. */
public record IndexView(List<Place> places) {
    public IndexView {
        places = List.copyOf(places);
    }

    /** @param scope the root is the empty text */
    public record Place(String scope, List<Row> documents) {
        public Place {
            documents = List.copyOf(documents);
        }
    }

    /**
     * A document in force.
     *
     * @param importedAt set if it was imported and not published here (R2)
     * @param summary plain text in the title's locale, may be empty
     * @param alone whether it stands alone
     * @param upcoming the next announced version
     */
    public record Row(
            DocumentLink document,
            Kind kind,
            int number,
            Instant since,
            Optional<Instant> importedAt,
            String summary,
            String audience,
            boolean alone,
            Optional<VersionRow> upcoming) {}
}
