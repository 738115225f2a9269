package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.prevail.platform.problem.Problem;
import org.prevail.web.Page;

/** One theme: its settings, what the doctor finds, and its picture. */
@Path("/themes/{name}")
@RequestScoped
public class ThemePage {
    private final Staff staff;
    private final ThemeForms forms;

    @Inject
    ThemePage(Staff staff, ThemeForms forms) {
        this.staff = staff;
        this.forms = forms;
    }

    @GET
    public Page show(@PathParam("name") String name) {
        staff.owner();
        return forms.page(200, forms.candidate(name), List.of());
    }

    @GET
    @Path("/picture")
    @Produces("image/png")
    public Response picture(@PathParam("name") String name) {
        staff.owner();
        byte[] picture =
                forms.candidate(name).bytes("preview.png").orElseThrow(() -> new Problem.Missing("theme.unknown"));
        return Response.ok(picture).header("Cache-Control", "private, no-cache").build();
    }
}
