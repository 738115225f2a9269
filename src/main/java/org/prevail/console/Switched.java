package org.prevail.console;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.prevail.redline.Switches;

/** How a comparison is to be looked at, from its address. */
final class Switched {
    private Switched() {}

    /** Of forms, too: whoever ticks, notes or signs goes on looking in the same way. */
    static Switches of(UriInfo address) {
        var parameters = address.getQueryParameters();
        return Switches.of(name -> parameters.getOrDefault(name, List.of()));
    }
}
