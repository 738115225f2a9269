package org.prevail.portal.page;

import java.util.Optional;
import java.util.Set;
import org.prevail.account.Person;
import org.prevail.document.Audience;
import org.prevail.subject.Subject;
import org.prevail.subject.Visitor;
import org.prevail.web.Visit;

/**
 * On whose behalf a page is asked for.
 *
 * @param subject who reads, where somebody is known
 * @param device the visitor cookie that came, where it is the device that is known
 */
record Reader(Kind kind, Optional<Subject> subject, Optional<Visitor> device) {
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
                visit.person().isPresent() ? Optional.empty() : visit.visitor());
    }

    Set<Audience> audiences() {
        return subject.map(Subject::audiences).orElse(Set.of());
    }
}
