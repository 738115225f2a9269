package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.prevail.account.Accounts;
import org.prevail.account.Person;
import org.prevail.console.view.Actor;
import org.prevail.web.Visit;

/** What those who drafted, published and withdrew are called. */
@RequestScoped
class Actors {
    private final Accounts accounts;
    private final Visit visit;

    @Inject
    Actors(Accounts accounts, Visit visit) {
        this.accounts = accounts;
        this.visit = visit;
    }

    /** By what they acted under; who has no account, such as a host system, is called that. */
    Map<String, Actor> of(Collection<String> acted) {
        var distinct = new HashSet<>(acted);
        var names = accounts.names(distinct);
        String own = visit.person().map(Person::actor).orElse("");
        var actors = new HashMap<String, Actor>();
        distinct.forEach(who -> actors.put(who, new Actor(who.equals(own), names.getOrDefault(who, who))));
        return actors;
    }

    Actor of(String acted) {
        return of(java.util.Set.of(acted)).get(acted);
    }
}
