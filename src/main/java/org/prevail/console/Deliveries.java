package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prevail.decision.Outbox;
import org.prevail.web.Flash;
import org.prevail.web.Redirect;
import org.prevail.web.Visit;

/** What plug-ins have still to be told of decisions: trying parked ones again, or giving them up. */
@Path("/plugins/{id}/parked")
@RequestScoped
public class Deliveries {
    private final Staff staff;
    private final Outbox outbox;
    private final Flash flash;
    private final Visit visit;

    @Inject
    Deliveries(Staff staff, Outbox outbox, Flash flash, Visit visit) {
        this.staff = staff;
        this.outbox = outbox;
        this.flash = flash;
        this.visit = visit;
    }

    /** By plug-in, of one site. */
    static Map<String, Outbox.Waiting> waiting(Outbox outbox, long site) {
        return outbox.waiting().stream()
                .filter(waiting -> waiting.site() == site)
                .collect(Collectors.toMap(Outbox.Waiting::listener, Function.identity()));
    }

    @POST
    public Response settle(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        staff.owner();
        long site = visit.site().id();
        boolean drop = form.containsKey("drop");
        int settled = drop ? outbox.dropParked(id, site) : outbox.retryParked(id, site);
        return Redirect.to("/console/plugins/" + id)
                .cookie(flash.cookie(drop ? "plugins.parked.dropped" : "plugins.parked.retried", settled))
                .build();
    }
}
