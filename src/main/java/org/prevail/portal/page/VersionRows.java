package org.prevail.portal.page;

import java.util.Optional;
import org.prevail.document.ChangeNote;
import org.prevail.document.Version;
import org.prevail.document.Withdrawal;
import org.prevail.portal.view.ChangeView;
import org.prevail.portal.view.VersionRow;
import org.prevail.precedence.Edition;

/** Versions of one document as rows of lists. */
record VersionRows(Statuses statuses) {
    VersionRow of(Edition edition, Optional<Version> stored) {
        var note = note(edition);
        return new VersionRow(
                edition.number(),
                statuses.links().toVersion(statuses.entry(), edition),
                statuses.of(edition, reason(stored)),
                edition.effectiveAt(),
                edition.announcedAt(),
                note.words(),
                note.lang(),
                edition.importedAt());
    }

    VersionRow of(Edition edition) {
        return of(edition, Optional.empty());
    }

    private ChangeNote note(Edition edition) {
        return statuses.entry().note(edition, statuses.links().locale());
    }

    static Optional<String> reason(Optional<Version> stored) {
        return stored.flatMap(Version::withdrawal).map(Withdrawal::reason);
    }

    /** What this version changed. */
    ChangeView change(Edition edition) {
        var before = statuses.before(edition);
        var note = note(edition);
        return new ChangeView(
                edition.number(),
                edition.effectiveAt(),
                note.words(),
                note.lang(),
                before.map(Edition::number),
                before.map(older -> statuses.links().comparison(statuses.entry(), older.number(), edition.number())));
    }
}
