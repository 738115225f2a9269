package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prevail.console.view.AgainView;
import org.prevail.console.view.PlacementView;
import org.prevail.document.Publishing;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.precedence.Edition;
import org.prevail.web.Page;

/** Returning to an older text: publishing it again as the next version. */
@Path("/documents/{key}/versions/{number: [0-9]{1,9}}/publication")
@RequestScoped
public class VersionPublication {
    private final Staff staff;
    private final Holdings holdings;
    private final Publishing publishing;
    private final Published published;

    @Inject
    VersionPublication(Staff staff, Holdings holdings, Publishing publishing, Published published) {
        this.staff = staff;
        this.holdings = holdings;
        this.publishing = publishing;
        this.published = published;
    }

    @GET
    public Page ask(@PathParam("key") String key, @PathParam("number") int number) {
        staff.publisher();
        return page(200, key, number, "", List.of());
    }

    @POST
    public Response publish(
            @PathParam("key") String key,
            @PathParam("number") int number,
            @FormParam("after") @DefaultValue("0") int after,
            @FormParam("changeNote") @DefaultValue("") String note) {
        String by = staff.publisher().actor();
        String typed = note.replace("\r\n", "\n");
        try {
            return published.answer(publishing.publishAgain(holdings.site().id(), key, number, after, typed, by));
        } catch (Problem.Invalid invalid) {
            return Response.ok(page(422, key, number, typed, invalid.issues())).build();
        } catch (Problem.Conflict conflict) {
            return Response.ok(page(409, key, number, typed, conflict.issues())).build();
        }
    }

    private Page page(int status, String key, int number, String note, List<Issue> issues) {
        var document = holdings.document(key);
        var entry = holdings.entry(document);
        var edition = entry.edition(number).orElseThrow(() -> new Problem.Missing("version.unknown", key, number));
        int latest = entry.editions().get(entry.editions().size() - 1).number();
        var reaching = new Reaching(entry, entry.inForce(holdings.now()), digests(edition));
        var view = new AgainView(
                staff.desk("documents"),
                key,
                holdings.title(entry, edition),
                holdings.row(entry, edition),
                latest + 1,
                PlacementView.of(document.placement()),
                reaching.reach(document.placement().asks()),
                holdings.scheduled(entry),
                note,
                issues);
        return new Page(status, "console/again", view);
    }

    private static Map<String, String> digests(Edition edition) {
        var digests = new TreeMap<String, String>();
        edition.texts().forEach((locale, text) -> digests.put(locale, text.digest()));
        return digests;
    }
}
