package org.prevail.evidence;

import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.prevail.platform.TimeOrdered;
import org.prevail.platform.persistence.Inserts;

/**
 * One act to be recorded.
 *
 * @param kind {@code PUBLICATION}, {@code WITHDRAWAL}, {@code DECISION}, {@code LINK}, {@code ERASURE} or
 *     {@code SIGN_OFF}
 * @param subject the pseudonym it concerns, if any
 * @param content its facts as JSON; never a name or an address
 */
public record Act(UUID id, String kind, Optional<UUID> subject, Instant at, JsonObject content) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static final Inserts.Into INTO = Inserts.Into.table(
            "evidence_event",
            "id uuid, kind varchar, subject uuid, occurred_at timestamp, salt varchar, content varchar");

    /** The same of one, for JPA, which knows no UUID. */
    static final String INSERT =
            "insert into evidence_event (id, kind, subject, occurred_at, salt, content) values (cast(? as uuid), ?, cast(? as uuid), ?, ?, ?)";

    public static Act of(String kind, UUID subject, Instant at, JsonObject content) {
        return new Act(TimeOrdered.uuid(at), kind, Optional.ofNullable(subject), at, content);
    }

    static String salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
