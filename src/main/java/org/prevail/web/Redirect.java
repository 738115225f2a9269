package org.prevail.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** After a form: 303 to an address, kept by nobody. */
public final class Redirect {
    private Redirect() {}

    /** @param address a local path that is known to be one, or an address that was checked */
    public static Response.ResponseBuilder to(String address) {
        return Response.status(303).header(HttpHeaders.LOCATION, address).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
