package org.prevail.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.prevail.account.ApiTokens.Right;
import org.prevail.document.Withdrawing;

/** {@code /documents/{key}/versions/{number}/withdrawal}. */
@Path("/v1/documents/{key}/versions/{number}/withdrawal")
@RequestScoped
public class WithdrawalResource {
    private final Asker asker;
    private final Known known;
    private final Withdrawing withdrawing;

    @Inject
    WithdrawalResource(Asker asker, Known known, Withdrawing withdrawing) {
        this.asker = asker;
        this.known = known;
        this.withdrawing = withdrawing;
    }

    @POST
    @Consumes("application/json")
    public Response withdraw(@PathParam("key") String key, @PathParam("number") String number, InputStream body) {
        var caller = asker.require(Right.PUBLISH);
        var edition = known.require(known.require(key), number);
        var fields = Fields.of(body);
        String reason = fields.requireText("reason");
        fields.nothingElse();
        fields.require();
        var version =
                withdrawing.withdraw(known.site().id(), key, edition.number(), reason, "host:" + caller.hostSystemId());
        return Json.answer(201, VersionJson.of(version));
    }
}
