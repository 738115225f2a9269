package org.prevail.portal.page;

import java.util.Optional;
import org.prevail.document.Version;
import org.prevail.document.Withdrawal;
import org.prevail.portal.view.ChangeView;
import org.prevail.portal.view.VersionRow;
import org.prevail.precedence.Edition;

/** Versions of one document as rows of lists. */
record VersionRows(Statuses statuses) {
    VersionRow of(Edition edition, Optional<Version> stored) {
        return new VersionRow(
                edition.number(),
                statuses.links().toVersion(statuses.entry(), edition),
                statuses.of(edition, reason(stored)),
                edition.effectiveAt(),
                edition.announcedAt(),
                edition.changeNote(),
                edition.importedAt());
    }

    VersionRow of(Edition edition) {
        return of(edition, Optional.empty());
    }

    static Optional<String> reason(Optional<Version> stored) {
        return stored.flatMap(Version::withdrawal).map(Withdrawal::reason);
    }

    /** What this version changed. */
    ChangeView change(Edition edition) {
        var before = statuses.before(edition);
        return new ChangeView(
                edition.number(),
                edition.effectiveAt(),
                edition.changeNote(),
                before.map(Edition::number),
                before.map(older -> statuses.links().comparison(statuses.entry(), older.number(), edition.number())));
    }
}
