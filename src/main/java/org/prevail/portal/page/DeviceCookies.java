package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.subject.Visitor;
import org.prevail.subject.VisitorCookie;
import org.prevail.web.Cookies;
import org.prevail.web.Visit;

/** What a device is given to be recognised by (R9). Thread-safe. */
@Shared
class DeviceCookies {
    private final VisitorCookie visitorCookie;
    private final Cookies cookies;

    @Inject
    DeviceCookies(VisitorCookie visitorCookie, Cookies cookies) {
        this.visitorCookie = visitorCookie;
        this.cookies = cookies;
    }

    /** Values of {@code Set-Cookie}. A first visit's form has one of its own: see decision 14. */
    List<String> headers(Visit visit, Optional<Visitor> device) {
        if (device.isEmpty()) {
            return List.of();
        }
        Visitor visitor = device.get();
        String value = visitorCookie.write(visitor);
        String lasting = cookies.header(
                Cookies.Name.VISITOR, value, visitor.lasting() ? Optional.of(PublicPages.LASTING) : Optional.empty());
        return visit.visitor().isPresent()
                ? List.of(lasting)
                : List.of(lasting, cookies.formHeader(visitor.subject(), value, visit.locale()));
    }
}
