package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import org.prevail.account.Accounts;
import org.prevail.account.ApiTokens;
import org.prevail.account.Person;
import org.prevail.console.view.Actor;
import org.prevail.web.Visit;

/** What those who drafted, published and withdrew are called. */
@RequestScoped
class Actors {
    private static final Pattern HOST = Pattern.compile("host:(\\d+)");

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Visit visit;

    @Inject
    Actors(Accounts accounts, ApiTokens tokens, Visit visit) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.visit = visit;
    }

    /** By what they acted under; a host system by its name, and who has neither name nor account, such as the portal, is called that. */
    Map<String, Actor> of(Collection<String> acted) {
        var distinct = new HashSet<>(acted);
        var names = accounts.names(distinct);
        String own = visit.person().map(Person::actor).orElse("");
        var actors = new HashMap<String, Actor>();
        distinct.forEach(who -> actors.put(who, new Actor(who.equals(own), names.getOrDefault(who, hostSystem(who)))));
        return actors;
    }

    Actor of(String acted) {
        return of(java.util.Set.of(acted)).get(acted);
    }

    private String hostSystem(String who) {
        var host = HOST.matcher(who);
        return host.matches() ? tokens.hostSystem(Long.parseLong(host.group(1))).orElse(who) : who;
    }
}
