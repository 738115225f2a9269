package org.prevail.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.prevail.account.Person;
import org.prevail.document.Site;
import org.prevail.subject.Visitor;

/** Who visits in this request, which site and in which locale; filled by the entrance filter before anything else. */
@RequestScoped
public class Visit {
    public Site site() {
        throw new UnsupportedOperationException();
    }

    /** The path's locale if it begins with an offered one, else by last choice, {@code Accept-Language}, default. */
    public String locale() {
        throw new UnsupportedOperationException();
    }

    public Optional<Person> person() {
        throw new UnsupportedOperationException();
    }

    /** The session cookie's token, if a person is signed in. */
    public Optional<String> session() {
        throw new UnsupportedOperationException();
    }

    /** The signed visitor cookie, if one came. */
    public Optional<Visitor> visitor() {
        throw new UnsupportedOperationException();
    }

    /** @throws SignInNeeded which becomes a redirect to the sign-in page and back */
    public Person requirePerson() {
        throw new UnsupportedOperationException();
    }
}
