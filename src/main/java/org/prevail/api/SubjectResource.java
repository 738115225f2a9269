package org.prevail.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.prevail.account.ApiTokens.Right;
import org.prevail.subject.Subjects;
import org.prevail.web.Visit;

/** {@code /subjects/{id}}: what is recorded of a host system's user, and forgetting them. */
@Path("/v1/subjects/{id}")
@RequestScoped
public class SubjectResource {
    private static final Subjects.Erased NOBODY = new Subjects.Erased(false, false, Optional.empty());

    private final Asker asker;
    private final Subjects subjects;
    private final RecordJson records;
    private final Visit visit;

    @Inject
    SubjectResource(Asker asker, Subjects subjects, RecordJson records, Visit visit) {
        this.asker = asker;
        this.subjects = subjects;
        this.records = records;
        this.visit = visit;
    }

    /** Nothing is recorded of somebody unknown, which is an answer, too. */
    @GET
    @Path("evidence")
    public Response evidence(@PathParam("id") String id) {
        var caller = asker.require(Right.SUBJECTS);
        var subject = subjects.findHost(caller.hostSystemId(), id);
        return Json.ok(records.of(caller, visit.site().id(), subject));
    }

    /** Again, or of somebody unknown: nothing is left to erase, so a host system may repeat what it got no answer to. */
    @DELETE
    public Response erase(@PathParam("id") String id) {
        var caller = asker.require(Right.SUBJECTS);
        var erased = subjects.eraseHost(caller.hostSystemId(), id).orElse(NOBODY);
        return Json.answer(
                202,
                Json.object()
                        .add("erased", erased.erased())
                        .add("sealed", erased.sealed())
                        .add("until", Json.instant(erased.until())));
    }
}
