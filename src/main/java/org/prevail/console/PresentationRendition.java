package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import org.prevail.platform.problem.Problem;
import org.prevail.presentation.Presentation;
import org.prevail.presentation.Presentations;
import org.prevail.presentation.Renditions;

/** A past page, byte for byte as it was kept. It is to be looked at only: its forms and scripts do nothing. */
@Path("/presentations/{id: [0-9a-fA-F-]{36}}/rendition")
@RequestScoped
public class PresentationRendition {
    /** In a sandbox without forms and scripts, but of this origin, so that its kept style is still its own. */
    private static final String LIFELESS = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox allow-same-origin";

    private final Staff staff;
    private final Presentations presentations;
    private final Renditions renditions;

    @Inject
    PresentationRendition(Staff staff, Presentations presentations, Renditions renditions) {
        this.staff = staff;
        this.presentations = presentations;
        this.renditions = renditions;
    }

    @GET
    public Response show(@PathParam("id") String asked) {
        staff.witness();
        var id = Uuids.require(asked, "console.presentation-unknown");
        var kept = presentations
                .find(id)
                .map(Presentation::rendition)
                .flatMap(renditions::find)
                .orElseThrow(() -> new Problem.Missing("console.presentation-unknown", id));
        return Response.ok(kept.content(), kept.mediaType())
                .header("Cache-Control", "private, no-store")
                .header("Content-Security-Policy", LIFELESS)
                .header("Link", "</console/presentations/" + id + ">; rel=\"about\"")
                .header("Content-Disposition", "inline; filename=\"shown-" + id + ".html\"")
                .header("Repr-Digest", "sha-256=:" + base64(kept.sha256()) + ":")
                .build();
    }

    /** RFC 9530. */
    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
