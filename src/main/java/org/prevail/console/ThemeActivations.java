package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.theme.Activating;
import org.prevail.theme.doctor.ThemeDoctor;
import org.prevail.web.Flash;
import org.prevail.web.Redirect;
import org.prevail.web.ThemeTrials;

/** Gives a theme to all visitors of the site; one in which the doctor finds errors is not. */
@Path("/themes/{name}/activation")
@RequestScoped
public class ThemeActivations {
    private final Staff staff;
    private final ThemeForms forms;
    private final ThemeDoctor doctor;
    private final Activating activating;
    private final ThemeTrials trials;
    private final Flash flash;

    @Inject
    ThemeActivations(
            Staff staff, ThemeForms forms, ThemeDoctor doctor, Activating activating, ThemeTrials trials, Flash flash) {
        this.staff = staff;
        this.forms = forms;
        this.doctor = doctor;
        this.activating = activating;
        this.trials = trials;
        this.flash = flash;
    }

    @POST
    public Response activate(@PathParam("name") String name, MultivaluedMap<String, String> form) {
        var owner = staff.owner();
        try {
            var candidate = forms.typed(name, form);
            var site = forms.site();
            if (!ThemeDoctor.passes(doctor.examine(candidate, site.locales()))) {
                return Response.ok(forms.page(422, candidate, List.of(Issue.of("", "theme.broken"))))
                        .build();
            }
            activating.activate(site, candidate, owner.actor());
            return Redirect.to("/console/themes")
                    .cookie(trials.end(), flash.cookie("theme.activated", candidate.title()))
                    .build();
        } catch (Problem.Invalid invalid) {
            return Response.ok(forms.refused(name, form, invalid.issues())).build();
        }
    }
}
