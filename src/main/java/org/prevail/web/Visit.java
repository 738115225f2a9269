package org.prevail.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.prevail.account.Person;
import org.prevail.account.Sessions;
import org.prevail.document.Site;
import org.prevail.document.Sites;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.precedence.Catalog;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.Facts;
import org.prevail.precedence.Rules;
import org.prevail.precedence.SiteCatalog;
import org.prevail.subject.Attribution;
import org.prevail.subject.Subject;
import org.prevail.subject.Subjects;
import org.prevail.subject.Visitor;
import org.prevail.subject.VisitorCookie;

/**
 * Who visits in this request, which site and in which locale. Each answer is found when first asked for: a visitor
 * without a session costs no query.
 */
public class Visit {
    private final HttpServletRequest request;
    private final Sites sites;
    private final Sessions sessions;
    private final VisitorCookie visitorCookie;
    private final Subjects subjects;
    private final Cookies cookies;
    private final ThemeTrials trials;
    private final Rules rules;
    private final Identities identities;
    private final Catalogs catalogs;

    private Catalog published;
    private Site site;
    private Optional<String> localeInPath;
    private String locale;
    private Optional<Person> person;
    private Optional<Visitor> visitor;
    private Optional<Subject> recognised;
    private Optional<Flash.Notice> said = Optional.empty();
    private Optional<String> standing = Optional.empty();

    Visit(
            HttpServletRequest request,
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
        this.rules = rules;
        this.identities = identities;
        this.request = request;
        this.sites = sites;
        this.sessions = sessions;
        this.visitorCookie = visitorCookie;
        this.subjects = subjects;
        this.cookies = cookies;
        this.trials = trials;
    }

    /** @throws Problem.Missing if no site answers to this host */
    public Site site() {
        if (site == null) {
            published = catalogs.current();
            site = trials.dressed(sites.requireFor(request.getServerName()), this);
        }
        return site;
    }

    /**
     * What was published when this visit's site was read, or a moment before: what is made of both and kept under the catalog's
     * revision is never of an older site than that revision's.
     */
    public Catalog published() {
        site();
        return published;
    }

    /** What rules of plug-ins go by: of a page what headers say, of a program what its parameters {@code fact=name:value} do. */
    public Facts facts() {
        return RequestFacts.facts(rules, site(), request, api());
    }

    /** The site's part of a catalog, as the rules of plug-ins have it for this request. */
    public SiteCatalog catalog(Catalog all, Instant now) {
        return rules.over(all.site(site().id()), facts(), now);
    }

    /** The path's locale if it begins with an offered one, else by last choice, {@code Accept-Language}, default. */
    public String locale() {
        if (locale == null) {
            locale = localeInPath()
                    .orElseGet(() -> LocaleChoice.of(
                            site(),
                            api() ? null : cookie(Cookies.Name.LOCALE).orElse(null),
                            request.getHeader("Accept-Language")));
        }
        return locale;
    }

    public Optional<Person> person() {
        if (person == null) {
            person = cookie(Cookies.Name.SESSION).flatMap(sessions::find);
        }
        return person;
    }

    /** Forgets who it is: after an erasure another pseudonym, or none. */
    public void identifyAgain() {
        person = null;
        visitor = null;
    }

    /** The session cookie's token, if a person is signed in. */
    public Optional<String> session() {
        return person().flatMap(signedIn -> cookie(Cookies.Name.SESSION));
    }

    /** The signed visitor cookie, if one came; an erased pseudonym leads to nobody (R18). */
    public Optional<Visitor> visitor() {
        if (visitor == null) {
            var read = cookie(Cookies.Name.VISITOR).flatMap(visitorCookie::read);
            visitor = read.filter(came -> !subjects.erased(came.subject()));
        }
        return visitor;
    }

    /** Whom somebody else signed in, if nobody is signed in here; never of a program, which says itself whom it is about. */
    public Optional<Subject> recognised() {
        if (recognised == null) {
            recognised = api() || person().isPresent() ? Optional.empty() : identities.of(site().id(), request);
        }
        return recognised;
    }

    /**
     * Who reads and decides here: the account signed in, else whom somebody else signed in, else the device known by its
     * cookie, else nobody yet.
     */
    public Optional<Subject> subject() {
        return person().map(signedIn -> Subject.member(signedIn.subject()))
                .or(this::recognised)
                .or(() -> visitor().map(device -> Subject.anonymous(device.subject(), Attribution.DEVICE)));
    }

    /** @throws SignInNeeded which becomes a redirect to the sign-in page and back */
    public Person requirePerson() {
        return person().orElseThrow(SignInNeeded::new);
    }

    /** The raw path, as it came. */
    public String path() {
        return request.getRequestURI();
    }

    /** Where the page now answered is, if the request went elsewhere, as a form's does. */
    public void standsAt(String address) {
        standing = Optional.of(address);
    }

    /** Path and query of the page: as they came, if it does not stand elsewhere. */
    public String address() {
        return standing.orElseGet(this::asked);
    }

    /** Where to come back to; from a page on the way there, where that leads. Empty for what a form alone leads to. */
    String wayBack() {
        boolean read = standing.isPresent() || Admission.SAFE.contains(request.getMethod());
        if (read && !Paths.entry(path())) {
            return address();
        }
        return UrlEncoded.values(read ? request.getQueryString() : null, "return").stream()
                .findFirst()
                .flatMap(LocalAddress::of)
                .orElse("");
    }

    private String asked() {
        String query = request.getQueryString();
        return query == null ? path() : path() + "?" + query;
    }

    /** The address without its locale, as a language switch needs it; begins with {@code /}. */
    public String addressBehindLocale() {
        String address = address();
        return localeInPath()
                .map(inPath -> address.substring(1 + inPath.length()))
                .map(rest -> rest.startsWith("/") ? rest : "/" + rest)
                .orElse(address);
    }

    /** The raw path behind its locale, empty or beginning with {@code /}; nothing if it begins with no offered locale. */
    public Optional<String> pathBehindLocale() {
        return localeInPath().map(inPath -> path().substring(1 + inPath.length()));
    }

    private Optional<String> localeInPath() {
        if (localeInPath == null) {
            localeInPath = LocaleChoice.ofPath(site(), path());
        }
        return localeInPath;
    }

    /** Only to tell tries of one login apart ({@link RateLimits}); never stored, never logged. */
    public String clientAddress() {
        return request.getRemoteAddr();
    }

    /** @throws Problem.Missing if the locale a resource's path begins with is not an offered one */
    public void requireLocale(String inPath) {
        if (!site().offers(inPath)) {
            throw new Problem.Missing("page.unknown");
        }
    }

    /** Whether a notice came that the page now written shows; its cookie is then to be taken back. */
    public boolean bringsNotice() {
        return cookie(Cookies.Name.NOTICE).isPresent();
    }

    /** Whether a program asks, so that errors are problem+json and cookies mean nothing. */
    public boolean api() {
        return Paths.api(path());
    }

    /** What was just found wrong and is to be said on the page now answered, instead of an earlier notice. */
    public void say(Issue issue) {
        said = Optional.of(new Flash.Notice("issue." + issue.code(), issue.arguments()));
    }

    Optional<Flash.Notice> said() {
        return said;
    }

    /** Whether it was in this visit, the browser's present session, that this device decided. */
    public boolean decided(UUID device) {
        return cookie(Cookies.Name.VISIT).equals(Optional.of(device.toString()));
    }

    /** The cookie of a host system's user on the way through the gate, as it came. */
    public Optional<String> gate() {
        return cookie(Cookies.Name.GATE);
    }

    /** Whether a page made for this pseudonym was given to this browser, though another one may be its own now. */
    public boolean wasGiven(UUID pseudonym) {
        return Cookies.sent(request, cookies.formName(pseudonym))
                .flatMap(visitorCookie::read)
                .filter(given -> given.subject().equals(pseudonym))
                .isPresent();
    }

    Optional<String> cookie(Cookies.Name which) {
        return Cookies.sent(request, cookies.name(which));
    }
}
