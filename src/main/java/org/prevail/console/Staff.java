package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.prevail.account.Permissions;
import org.prevail.account.Person;
import org.prevail.console.view.Desk;
import org.prevail.theme.Themes;
import org.prevail.web.Visit;

/** Whoever is at work in this request. Each method lets through only who may, and says who it is. */
@RequestScoped
class Staff {
    private final Visit visit;
    private final Themes themes;

    @Inject
    Staff(Visit visit, Themes themes) {
        this.visit = visit;
        this.themes = themes;
    }

    Person enter() {
        var person = visit.requirePerson();
        Permissions.require(Permissions.mayEnterConsole(person.role()));
        return person;
    }

    Person publisher() {
        var person = visit.requirePerson();
        Permissions.require(Permissions.mayPublish(person.role()));
        return person;
    }

    Person witness() {
        var person = visit.requirePerson();
        Permissions.require(Permissions.mayReadEvidence(person.role()));
        return person;
    }

    Person signer() {
        var person = visit.requirePerson();
        Permissions.require(Permissions.maySignOff(person.role()));
        return person;
    }

    Person owner() {
        var person = visit.requirePerson();
        Permissions.require(Permissions.mayManageAccounts(person.role()));
        return person;
    }

    private List<String> languages() {
        var spoken = themes.of(visit.site()).locales();
        return visit.site().locales().stream().filter(spoken::contains).toList();
    }

    Desk desk(String section) {
        var role = enter().role();
        return new Desk(
                section,
                Permissions.mayPublish(role),
                Permissions.mayReadEvidence(role),
                Permissions.mayManageAccounts(role),
                languages());
    }
}
