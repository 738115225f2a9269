package org.prevail.decision;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.prevail.document.Asks;
import org.prevail.platform.Shared;
import org.prevail.precedence.Catalog;
import org.prevail.precedence.Catalogs;
import org.prevail.subject.Agreements;

/** Tells erasure what has to be kept: an acceptance that stands, of a text that asked for agreement (R18). */
@Shared
public class StandingAgreements implements Agreements {
    private final Catalogs catalogs;

    @Inject
    public StandingAgreements(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    @Override
    public boolean stand(Connection connection, UUID subject) throws SQLException {
        var catalog = catalogs.current();
        var all = DecisionRows.of(connection, subject);
        return Decisions.standing(catalog, all).stream().anyMatch(acceptance -> askedAgreement(catalog, acceptance));
    }

    /** A version this node does not know yet counts as one: keeping a sealed tie can be mended, losing it cannot. */
    private static boolean askedAgreement(Catalog catalog, Decision acceptance) {
        return catalog.entryOfVersion(acceptance.versionId())
                .flatMap(document -> document.byVersionId(acceptance.versionId()))
                .map(version -> version.placement().asks() == Asks.AGREEMENT)
                .orElse(true);
    }
}
