package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prevail.console.view.Actor;
import org.prevail.console.view.VersionEntry;
import org.prevail.document.Version;
import org.prevail.document.Withdrawal;
import org.prevail.precedence.Entry;

/** Versions with who published them and, for those who may read it, how many were shown them and decided. */
@RequestScoped
class VersionEntries {
    private final Holdings holdings;
    private final Actors actors;
    private final Tallies tallies;

    @Inject
    VersionEntries(Holdings holdings, Actors actors, Tallies tallies) {
        this.holdings = holdings;
        this.actors = actors;
        this.tallies = tallies;
    }

    /** In the order given; those the catalog does not know yet are left out for this moment. */
    List<VersionEntry> of(Entry entry, List<Version> versions, boolean counted) {
        var by = actors.of(versions.stream().map(Version::publishedBy).toList());
        var entries = new ArrayList<VersionEntry>();
        versions.forEach(version ->
                entry(entry, version, by.get(version.publishedBy()), counted).ifPresent(entries::add));
        return entries;
    }

    private Optional<VersionEntry> entry(Entry entry, Version version, Actor by, boolean counted) {
        return entry.edition(version.number())
                .map(edition -> new VersionEntry(
                        holdings.row(entry, edition),
                        by,
                        counted ? Optional.of(tallies.of(version.id())) : Optional.empty(),
                        version.withdrawal().map(Withdrawal::reason)));
    }
}
