package org.prevail.portal.page;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prevail.account.Person;
import org.prevail.document.Audience;
import org.prevail.subject.Attribution;
import org.prevail.subject.Subject;
import org.prevail.subject.Visitor;
import org.prevail.web.Visit;

/**
 * On whose behalf a page is asked for.
 *
 * @param subject who reads, where somebody is known
 * @param device the visitor cookie that came, where it is the device that is known
 * @param refused whether a decision of theirs was refused just now
 */
record Reader(Kind kind, Optional<Subject> subject, Optional<Visitor> device, boolean refused) {
    Reader(Kind kind, Optional<Subject> subject, Optional<Visitor> device) {
        this(kind, subject, device, false);
    }

    enum Kind {
        KNOWN,
        NOBODY_YET,
        /** Looks, and is no visitor. */
        STAFF,
        /** A program: {@code HEAD}, a crawler, a monitor. */
        PROBE
    }

    static Reader of(Visit visit, boolean probe) {
        if (probe) {
            return new Reader(Kind.PROBE, Optional.empty(), Optional.empty());
        }
        if (visit.person().map(Person::role).filter(role -> role.staff()).isPresent()) {
            return new Reader(Kind.STAFF, Optional.empty(), Optional.empty());
        }
        var subject = visit.subject();
        return new Reader(
                subject.isPresent() ? Kind.KNOWN : Kind.NOBODY_YET,
                subject,
                visit.person().isPresent() || visit.recognised().isPresent() ? Optional.empty() : visit.visitor());
    }

    /** Who sent a decision that was refused: without a cookie the one its form was made for, for that page alone (R9). */
    static Reader refused(Visit visit, Optional<UUID> formMadeFor) {
        var reader = of(visit, false);
        var page = reader.kind() == Kind.NOBODY_YET
                ? formMadeFor.map(pseudonym -> Subject.anonymous(pseudonym, Attribution.PAGE))
                : Optional.<Subject>empty();
        return page.isPresent()
                ? new Reader(Kind.KNOWN, page, Optional.empty(), true)
                : new Reader(reader.kind(), reader.subject(), reader.device(), true);
    }

    Set<Audience> audiences() {
        return subject.map(Subject::audiences).orElse(Set.of());
    }
}
