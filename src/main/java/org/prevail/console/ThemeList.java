package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prevail.console.view.ThemeActivationRow;
import org.prevail.console.view.ThemeRow;
import org.prevail.console.view.ThemesView;
import org.prevail.document.Sites;
import org.prevail.document.ThemeActivation;
import org.prevail.document.ThemeChoice;
import org.prevail.theme.ThemeShelf;
import org.prevail.theme.Themes;
import org.prevail.web.Page;
import org.prevail.web.ThemeTrials;
import org.prevail.web.Visit;

/** The themes there are, which one visitors are given, and which they were given before. */
@Path("/themes")
@RequestScoped
public class ThemeList {
    private final Staff staff;
    private final ThemeForms forms;
    private final ThemeShelf shelf;
    private final Themes themes;
    private final ThemeTrials trials;
    private final Sites sites;
    private final Actors actors;
    private final Visit visit;

    @Inject
    ThemeList(
            Staff staff,
            ThemeForms forms,
            ThemeShelf shelf,
            Themes themes,
            ThemeTrials trials,
            Sites sites,
            Actors actors,
            Visit visit) {
        this.staff = staff;
        this.forms = forms;
        this.shelf = shelf;
        this.themes = themes;
        this.trials = trials;
        this.sites = sites;
        this.actors = actors;
        this.visit = visit;
    }

    @GET
    public Page show() {
        staff.owner();
        var site = forms.site();
        var rows = shelf.names().stream()
                .map(name -> shelf.find(name, Map.of()))
                .flatMap(Optional::stream)
                .map(candidate -> ThemeRow.of(candidate, site.theme().theme()))
                .toList();
        return Page.of(
                "console/themes",
                new ThemesView(
                        staff.desk("themes"),
                        rows,
                        themes.broken(site),
                        trials.of(visit).map(ThemeChoice::theme),
                        history(sites.looks(site.id()))));
    }

    private List<ThemeActivationRow> history(List<ThemeActivation> looks) {
        var names = actors.of(looks.stream().map(ThemeActivation::by).toList());
        return looks.stream()
                .map(look -> new ThemeActivationRow(
                        look.choice().number(),
                        look.choice().theme(),
                        look.choice().hash(),
                        look.at(),
                        names.get(look.by())))
                .toList();
    }
}
