package org.prevail.review;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.prevail.account.Permissions;
import org.prevail.account.Person;
import org.prevail.document.Site;
import org.prevail.evidence.Act;
import org.prevail.evidence.EvidenceLog;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;

/** Signing a comparison off: who, when, on which two digests, as an act in the evidence. It is never taken back. */
@Shared
public class SigningOff {
    private static final System.Logger LOG = System.getLogger(SigningOff.class.getName());

    private final Jdbc jdbc;
    private final EvidenceLog evidence;
    private final Clock clock;

    @Inject
    SigningOff(Jdbc jdbc, EvidenceLog evidence, MonotonicClock clock) {
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * Signs off. Again by the same person: the sign-off there is.
     *
     * @param review the texts as they are now
     * @param seen the texts the signer saw
     * @param changes how many changes they saw
     * @param ticked how many of those they had ticked off
     * @throws Problem.Forbidden if they may not
     * @throws Problem.Conflict if either text is another by now: nothing is signed that was not seen (R3)
     */
    public SignOff sign(Site site, Review review, Texts seen, int changes, int ticked, Person by) {
        Permissions.require(Permissions.maySignOff(by.role()));
        if (!review.texts().equals(seen)) {
            throw new Problem.Conflict("sign-off.stale");
        }
        var signed = jdbc.transaction(connection -> {
            hold(connection, site, review);
            var signOff = new SignOff(
                    UUID.randomUUID(),
                    seen,
                    review.before().settled().toString(),
                    review.after().settled().toString(),
                    changes,
                    ticked,
                    clock.instant(),
                    by.actor());
            if (insert(connection, site, signOff) == 1) {
                evidence.append(connection, act(site, signOff));
                return signOff;
            }
            // Twice at once, or again: whoever came first has signed, and it was the same person.
            return SignOffs.of(connection, site.id(), seen, by.actor()).orElseThrow();
        });
        LOG.log(System.Logger.Level.INFO, "signed off {0}", signed.id());
        return signed;
    }

    /** A text from elsewhere that is signed off must not be removed meanwhile. */
    private static void hold(Connection connection, Site site, Review review) throws SQLException {
        // In one order, whichever side they are on: two who sign at once never wait for each other in a circle.
        var foreign = java.util.stream.Stream.of(review.before(), review.after())
                .map(Compared::settled)
                .filter(Spec.Foreign.class::isInstance)
                .map(spec -> ((Spec.Foreign) spec).digest())
                .sorted()
                .toList();
        for (String digest : foreign) {
            if (!ForeignTexts.lock(connection, site.id(), digest)) {
                throw ForeignTexts.unknown();
            }
        }
    }

    private static int insert(Connection connection, Site site, SignOff signOff) throws SQLException {
        try (var insert = connection.prepareStatement("insert into sign_off (id, site_id, before_digest, after_digest,"
                + " before_spec, after_spec, changes, ticked, signed_at, signed_by)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, signOff.id());
            insert.setLong(2, site.id());
            insert.setString(3, signOff.texts().before());
            insert.setString(4, signOff.texts().after());
            insert.setString(5, signOff.before());
            insert.setString(6, signOff.after());
            insert.setInt(7, signOff.changes());
            insert.setInt(8, signOff.ticked());
            insert.setObject(9, Jdbc.utc(signOff.signedAt()));
            insert.setString(10, signOff.signedBy());
            return insert.executeUpdate();
        }
    }

    private static Act act(Site site, SignOff signOff) {
        Instant at = signOff.signedAt();
        return Act.of(
                "SIGN_OFF",
                null,
                at,
                Json.createObjectBuilder()
                        .add("site", site.id())
                        .add("before", text(signOff.before(), signOff.texts().before()))
                        .add("after", text(signOff.after(), signOff.texts().after()))
                        .add("changes", signOff.changes())
                        .add("ticked", signOff.ticked())
                        .add("by", signOff.signedBy())
                        .build());
    }

    private static jakarta.json.JsonObjectBuilder text(String spec, String digest) {
        return Json.createObjectBuilder().add("text", spec).add("digest", digest);
    }
}
