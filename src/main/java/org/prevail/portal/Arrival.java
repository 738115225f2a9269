package org.prevail.portal;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.prevail.account.Person;
import org.prevail.account.Role;
import org.prevail.account.Sessions;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Issue;
import org.prevail.web.Cookies;
import org.prevail.web.LocalAddress;
import org.prevail.web.Redirect;
import org.prevail.web.Visit;

/** Opens a session for somebody just recognised and leads them on. */
@Shared
class Arrival {
    /** The sign-in page's parameter that says where its reader comes from; anybody may write it, so it proves nothing. */
    static final String ARRIVED = "arrived";

    static final String SIGNED_IN = "yes";
    static final String REGISTERED = "new";

    private final Sessions sessions;
    private final Cookies cookies;

    @Inject
    Arrival(Sessions sessions, Cookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    /** A session open before, of whomever, ends. */
    Response.ResponseBuilder of(Person person, Visit visit, String address) {
        visit.session().ifPresent(sessions::close);
        String token = sessions.open(person);
        var answer = Redirect.to(address)
                .cookie(cookies.cookie(Cookies.Name.SESSION, token, Optional.of(Sessions.lasting(person.role()))));
        // Whom a host system led here is not who signs in (R16).
        return visit.gate().isPresent() ? answer.cookie(cookies.gone(Cookies.Name.GATE)) : answer;
    }

    /** Where the person wanted to go, else where people of their role begin. */
    static String onward(String wanted, Role role, Visit visit) {
        return LocalAddress.of(wanted)
                .filter(address -> !address.equals("/"))
                .orElseGet(() -> role.staff() ? "/console" : "/" + visit.locale() + "/me");
    }

    /**
     * By way of the sign-in page, which leads whoever is signed in onward and tells others that their browser kept no
     * cookie: the answer that sets one cannot know. The same whoever it is, so that it says nothing of them.
     */
    static String confirmed(String wanted, String arrived, Visit visit) {
        String onward = LocalAddress.of(wanted).orElse("");
        return "/" + visit.locale() + "/sign-in?" + ARRIVED + "=" + arrived + "&return="
                + URLEncoder.encode(onward, StandardCharsets.UTF_8);
    }

    /** What is said to whom no session came with. */
    static Issue withoutCookie(String arrived) {
        return Issue.of("", arrived.equals(REGISTERED) ? "register.no-cookie" : "signin.no-cookie");
    }

    static String question(String onward, Visit visit) {
        return "/" + visit.locale() + "/link-acceptances?return=" + URLEncoder.encode(onward, StandardCharsets.UTF_8);
    }
}
