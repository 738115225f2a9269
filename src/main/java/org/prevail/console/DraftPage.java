package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.prevail.document.Document;
import org.prevail.document.Drafting;
import org.prevail.document.Placement;
import org.prevail.platform.problem.Problem;
import org.prevail.review.Taking;
import org.prevail.web.Flash;
import org.prevail.web.Page;
import org.prevail.web.Redirect;

/** Writing a draft: reading it begins none, saving does. */
@Path("/documents/{key}/draft")
@RequestScoped
public class DraftPage {
    private final Staff staff;
    private final Holdings holdings;
    private final Drafting drafting;
    private final Taking taking;
    private final DraftPages pages;
    private final Flash flash;

    @Inject
    DraftPage(Staff staff, Holdings holdings, Drafting drafting, Taking taking, DraftPages pages, Flash flash) {
        this.staff = staff;
        this.holdings = holdings;
        this.drafting = drafting;
        this.taking = taking;
        this.pages = pages;
        this.flash = flash;
    }

    @GET
    public Page show(@PathParam("key") String key) {
        staff.enter();
        return pages.saved(holdings.document(key));
    }

    @POST
    public Response save(@PathParam("key") String key, MultivaluedMap<String, String> fields) {
        String by = staff.publisher().actor();
        var document = holdings.document(key);
        var form = DraftForm.typed(fields, holdings.site().locales());
        var placing = new Placing(form.placement());
        var placement = placing.read(Optional.of(document.kind()));
        if (placement.isEmpty()) {
            return Response.ok(pages.page(422, document, form, DraftPages.Said.issues(placing.issues())))
                    .build();
        }
        boolean checks = Fields.line(fields, "then").equals("publication");
        if (checks && asSaved(document, form)) {
            return onward(key, "/publication").build();
        }
        try {
            save(document, form, placement.get(), by);
            drafting.current(document).ifPresent(draft -> taking.take(document.siteId(), draft.id(), form.taken(), by));
            return saved(key, checks);
        } catch (Problem.Invalid invalid) {
            return Response.ok(pages.page(422, document, form, DraftPages.Said.issues(invalid.issues())))
                    .build();
        } catch (Problem.Conflict stale) {
            var meanwhile = pages.meanwhile(document, form);
            // Sent twice: what is saved is what was sent.
            return !meanwhile.gone() && meanwhile.differences().isEmpty()
                    ? saved(key, checks)
                    : Response.ok(pages.stale(document, form)).build();
        }
    }

    private void save(Document document, DraftForm form, Placement placement, String by) {
        var texts = form.written(document.bindingLocale());
        if (form.revision() == 0) {
            drafting.begin(document, placement, texts, form.changeNote(), by);
            return;
        }
        var draft = drafting.current(document).orElseThrow(() -> new Problem.Conflict("draft.gone"));
        drafting.save(document.siteId(), draft.id(), form.revision(), placement, texts, form.changeNote(), by);
    }

    /** Who only goes on to the check makes no new state, which would be theirs and make others' stale. */
    private boolean asSaved(Document document, DraftForm form) {
        return form.taken().isEmpty()
                && drafting.current(document)
                        .map(DraftForm::of)
                        .filter(saved -> saved.revision() == form.revision())
                        .filter(saved -> Differences.between(saved, form).isEmpty())
                        .isPresent();
    }

    private Response saved(String key, boolean checks) {
        return onward(key, checks ? "/publication" : "")
                .cookie(flash.cookie("console.draft.saved"))
                .build();
    }

    private static Response.ResponseBuilder onward(String key, String to) {
        return Redirect.to("/console/documents/" + key + "/draft" + to);
    }
}
