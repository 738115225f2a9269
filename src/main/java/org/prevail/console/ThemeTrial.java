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
import org.prevail.theme.GivenSettings;
import org.prevail.web.Redirect;
import org.prevail.web.ThemeTrials;
import org.prevail.web.Visit;

/** A theme for the public pages of one owner's session, before anybody else gets it. */
@Path("/themes/{name}/trial")
@RequestScoped
public class ThemeTrial {
    private final Staff staff;
    private final ThemeForms forms;
    private final ThemeTrials trials;
    private final Visit visit;

    @Inject
    ThemeTrial(Staff staff, ThemeForms forms, ThemeTrials trials, Visit visit) {
        this.staff = staff;
        this.forms = forms;
        this.trials = trials;
        this.visit = visit;
    }

    @POST
    public Response begin(@PathParam("name") String name, MultivaluedMap<String, String> form) {
        staff.owner();
        try {
            var candidate = forms.typed(name, form);
            if (candidate.theme().isEmpty()) {
                return Response.ok(forms.page(422, candidate, List.of(Issue.of("", "theme.broken"))))
                        .build();
            }
            var settings = GivenSettings.written(candidate.given());
            return Redirect.to("/" + visit.locale() + "/")
                    .cookie(trials.begin(visit.session().orElseThrow(), name, settings))
                    .build();
        } catch (Problem.Invalid invalid) {
            return Response.ok(forms.refused(name, form, invalid.issues())).build();
        }
    }

    /** The name is the theme that was tried; where to, its page. */
    @POST
    @Path("/end")
    public Response end(@PathParam("name") String name) {
        staff.owner();
        return Redirect.to("/console/themes").cookie(trials.end()).build();
    }
}
