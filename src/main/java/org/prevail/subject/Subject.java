package org.prevail.subject;

import java.util.Set;
import java.util.UUID;
import org.prevail.document.Audience;

/**
 * Who reads and decides.
 *
 * @param id the pseudonym evidence knows them by
 * @param audiences the audiences they belong to besides everyone
 */
public record Subject(UUID id, Attribution attribution, Set<Audience> audiences) {
    public Subject {
        audiences = Set.copyOf(audiences);
    }

    /** Somebody on this page alone, or on this device. */
    public static Subject anonymous(UUID id, Attribution attribution) {
        return new Subject(id, attribution, Set.of());
    }

    public static Subject member(UUID id) {
        return new Subject(id, Attribution.ACCOUNT, Set.of(Audience.MEMBERS));
    }
}
