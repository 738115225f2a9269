package org.prevail.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.prevail.web.Malformed;

/**
 * Refuses a bare semicolon in a path: what follows one would be taken for a parameter and left out, so that one user's id
 * would be read as another's.
 */
@Provider
@PreMatching
@ApplicationScoped
public class PlainAddress implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawPath().contains(";")) {
            throw new Malformed("address.semicolon");
        }
    }
}
