package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.prevail.console.view.ThemeField;
import org.prevail.console.view.ThemeRow;
import org.prevail.console.view.ThemeView;
import org.prevail.document.Site;
import org.prevail.document.Sites;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.theme.Candidate;
import org.prevail.theme.GivenSettings;
import org.prevail.theme.ThemeSetting;
import org.prevail.theme.ThemeShelf;
import org.prevail.theme.doctor.ThemeDoctor;
import org.prevail.web.Page;
import org.prevail.web.Visit;

/** A theme with the values of its settings, as a page and as what came back from it. */
@RequestScoped
class ThemeForms {
    private static final String FIELD = "setting.";

    private final Staff staff;
    private final Visit visit;
    private final Sites sites;
    private final ThemeShelf shelf;
    private final ThemeDoctor doctor;

    @Inject
    ThemeForms(Staff staff, Visit visit, Sites sites, ThemeShelf shelf, ThemeDoctor doctor) {
        this.staff = staff;
        this.visit = visit;
        this.sites = sites;
        this.shelf = shelf;
        this.doctor = doctor;
    }

    /** The site with its own look: on staff pages it has another. */
    Site site() {
        return sites.require(visit.site().id());
    }

    /** With the values it has where it is active, else with its own. */
    Candidate candidate(String name) {
        var worn = site().theme();
        return require(name, worn.theme().equals(name) ? GivenSettings.read(worn.settings()) : Map.of());
    }

    private Candidate require(String name, Map<String, String> given) {
        return shelf.find(name, given).orElseThrow(() -> new Problem.Missing("theme.unknown"));
    }

    /**
     * With the values that were typed; those that are the theme's own are not kept, so that they change with it.
     *
     * @throws Problem.Invalid naming every setting that does not take what was typed
     */
    Candidate typed(String name, MultivaluedMap<String, String> form) {
        var plain = require(name, Map.of());
        var given = new TreeMap<String, String>();
        var issues = new ArrayList<Issue>();
        for (var setting : plain.settings()) {
            var value = value(setting, form);
            if (!setting.takes(value)) {
                issues.add(Issue.of(
                        FIELD + setting.key(), "theme.setting", setting.label().in(visit.locale())));
            } else if (!value.equals(setting.value())) {
                given.put(setting.key(), value);
            }
        }
        if (!issues.isEmpty()) {
            throw new Problem.Invalid(issues);
        }
        return require(name, given);
    }

    private static String value(ThemeSetting setting, MultivaluedMap<String, String> form) {
        if (setting.type() == ThemeSetting.Type.FLAG) {
            return String.valueOf(form.containsKey(FIELD + setting.key()));
        }
        return form.containsKey(FIELD + setting.key()) ? Fields.line(form, FIELD + setting.key()) : setting.value();
    }

    Page page(int status, Candidate candidate, List<Issue> issues) {
        var findings = doctor.examine(candidate, site().locales());
        var fields = candidate.settings().stream()
                .map(setting -> field(setting, candidate.value(setting)))
                .toList();
        var view = new ThemeView(
                staff.desk("themes"),
                ThemeRow.of(candidate, site().theme().theme()),
                fields,
                findings,
                ThemeDoctor.passes(findings),
                issues);
        return new Page(status, "console/theme", view);
    }

    /** What was typed stands as it was typed. */
    Page refused(String name, MultivaluedMap<String, String> form, List<Issue> issues) {
        var page = page(422, candidate(name), issues);
        var view = (ThemeView) page.view();
        var typed = view.fields().stream()
                .map(field -> new ThemeField(
                        field.key(),
                        field.label(),
                        field.type(),
                        Fields.line(form, FIELD + field.key()),
                        field.standard(),
                        field.options()))
                .toList();
        return new Page(
                422,
                page.template(),
                new ThemeView(view.desk(), view.theme(), typed, view.findings(), view.passes(), issues));
    }

    private ThemeField field(ThemeSetting setting, String value) {
        return new ThemeField(
                setting.key(),
                setting.label(),
                setting.type().name().toLowerCase(Locale.ROOT),
                value,
                setting.value(),
                setting.options());
    }
}
