package org.prevail.console;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.prevail.document.Version;
import org.prevail.platform.Shared;
import org.prevail.web.Flash;
import org.prevail.web.Redirect;

/** After a publication: to the version, which says from when it is in force and where. */
@Shared
class Published {
    private final Flash flash;

    @Inject
    Published(Flash flash) {
        this.flash = flash;
    }

    Response answer(Version version) {
        boolean scheduled = version.effectiveAt().isAfter(version.publishedAt());
        return Redirect.to(address(version))
                .cookie(flash.cookie(
                        scheduled ? "console.published.scheduled" : "console.published.now", version.number()))
                .build();
    }

    Response withdrawn(Version version) {
        boolean cancelled = version.withdrawal()
                .filter(withdrawal -> withdrawal.beforeEffect())
                .isPresent();
        return Redirect.to(address(version))
                .cookie(flash.cookie(
                        cancelled ? "console.withdrawn.cancelled" : "console.withdrawn.done", version.number()))
                .build();
    }

    private static String address(Version version) {
        return "/console/documents/" + version.document().key() + "/versions/" + version.number();
    }
}
