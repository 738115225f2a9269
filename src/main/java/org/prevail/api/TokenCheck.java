package org.prevail.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Refuses a wrong token also where none is needed: a program should learn of it at its first request. Whoever sends
 * something needs one, and is told so before any of it is read.
 */
@Provider
@ApplicationScoped
public class TokenCheck implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Asker asker;

    @Inject
    TokenCheck(Asker asker) {
        this.asker = asker;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod())) {
            asker.requireKnown();
        } else {
            asker.caller();
        }
    }
}
