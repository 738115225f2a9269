package org.prevail.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Signed-in sessions: opaque tokens of 256 bits, stored hashed; shared by nodes. Thread-safe. */
@ApplicationScoped
public class Sessions {
    /** Who this session's token belongs to, if it is valid now. From memory for at most a second. */
    public Optional<Person> find(String token) {
        throw new UnsupportedOperationException();
    }

    /** @return the token for the cookie */
    public String open(Person person) {
        throw new UnsupportedOperationException();
    }

    public void close(String token) {
        throw new UnsupportedOperationException();
    }
}
