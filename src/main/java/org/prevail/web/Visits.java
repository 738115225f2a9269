package org.prevail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.prevail.account.Sessions;
import org.prevail.document.Sites;
import org.prevail.platform.Shared;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.Rules;
import org.prevail.subject.Subjects;
import org.prevail.subject.VisitorCookie;

/** Makes a {@link Visit} of a request: for resources one a request, for pages without asking the container. */
@Shared
public class Visits {
    private final Sites sites;
    private final Sessions sessions;
    private final VisitorCookie visitorCookie;
    private final Subjects subjects;
    private final Cookies cookies;
    private final ThemeTrials trials;
    private final Rules rules;
    private final Identities identities;
    private final Catalogs catalogs;

    @Inject
    Visits(
            Sites sites,
            Sessions sessions,
            VisitorCookie visitorCookie,
            Subjects subjects,
            Cookies cookies,
            ThemeTrials trials,
            Rules rules,
            Identities identities,
            Catalogs catalogs) {
        this.catalogs = catalogs;
        this.sites = sites;
        this.sessions = sessions;
        this.visitorCookie = visitorCookie;
        this.subjects = subjects;
        this.cookies = cookies;
        this.trials = trials;
        this.rules = rules;
        this.identities = identities;
    }

    @Produces
    @RequestScoped
    public Visit of(HttpServletRequest request) {
        return new Visit(
                request, sites, sessions, visitorCookie, subjects, cookies, trials, rules, identities, catalogs);
    }
}
