package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.prevail.platform.problem.Problem;
import org.prevail.web.Page;

/** A suggestion of legal staff, added to the change note in the form. Nothing is saved. */
@Path("/documents/{key}/draft/suggestion")
@RequestScoped
public class DraftSuggestion {
    private final Staff staff;
    private final Holdings holdings;
    private final DraftPages pages;
    private final Suggestions suggestions;

    @Inject
    DraftSuggestion(Staff staff, Holdings holdings, DraftPages pages, Suggestions suggestions) {
        this.staff = staff;
        this.holdings = holdings;
        this.pages = pages;
        this.suggestions = suggestions;
    }

    @GET
    public Response form(@PathParam("key") String key) {
        return pages.form(key);
    }

    @POST
    public Page take(@PathParam("key") String key, MultivaluedMap<String, String> fields) {
        staff.publisher();
        var document = holdings.document(key);
        var form = DraftForm.typed(fields, holdings.site().locales());
        String wanted = Fields.line(fields, "suggestion");
        var note = suggestions.of(key).stream()
                .map(row -> row.note())
                .filter(found -> found.id().toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Problem.Missing("note.unknown"));
        return pages.page(200, document, form.suggested(note), DraftPages.Said.SUGGESTED);
    }
}
