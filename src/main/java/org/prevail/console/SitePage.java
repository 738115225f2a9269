package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.prevail.console.view.SettingsView;
import org.prevail.document.SiteSettings;
import org.prevail.document.Sites;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.theme.Themes;
import org.prevail.web.Flash;
import org.prevail.web.Page;
import org.prevail.web.Redirect;

/** What the owner says of the site itself. */
@Path("/site")
@RequestScoped
public class SitePage {
    private final Staff staff;
    private final Holdings holdings;
    private final Sites sites;
    private final Flash flash;
    private final Themes themes;

    @Inject
    SitePage(Staff staff, Holdings holdings, Sites sites, Flash flash, Themes themes) {
        this.staff = staff;
        this.holdings = holdings;
        this.sites = sites;
        this.flash = flash;
        this.themes = themes;
    }

    @GET
    public Page show() {
        staff.owner();
        var site = holdings.site();
        return page(
                200,
                site.name(),
                site.contactEmail(),
                String.join("\n", site.returnOrigins()),
                String.join(" ", site.locales()),
                site.placeNames(),
                List.of());
    }

    @POST
    public Response update(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("contactEmail") @DefaultValue("") String contactEmail,
            @FormParam("returnOrigins") @DefaultValue("") String returnOrigins,
            @FormParam("locales") String locales,
            @FormParam("places") String places) {
        staff.owner();
        var site = holdings.site();
        // A form of before there were these fields leaves them as they are.
        var offered = locales == null ? String.join(" ", site.locales()) : locales;
        var named = places == null ? site.placeNames() : places;
        try {
            sites.update(site.id(), new SiteSettings(name, contactEmail, returnOrigins, offered, named), spoken());
            return Redirect.to("/console/site")
                    .cookie(flash.cookie("console.site.saved"))
                    .build();
        } catch (Problem.Invalid invalid) {
            return Response.ok(page(422, name, contactEmail, returnOrigins, offered, named, invalid.issues()))
                    .build();
        }
    }

    private Page page(
            int status,
            String name,
            String contactEmail,
            String returnOrigins,
            String locales,
            String places,
            List<Issue> issues) {
        return new Page(
                status,
                "console/site",
                new SettingsView(
                        staff.desk("site"), name, contactEmail, returnOrigins, locales, places, spoken(), issues));
    }

    /** By the theme visitors see: the console has its own. */
    private List<String> spoken() {
        return themes.of(sites.require(holdings.site().id())).locales();
    }
}
