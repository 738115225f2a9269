package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.prevail.web.Page;

/** Pasted plain text, turned into Markdown in the form. Nothing is saved. */
@Path("/documents/{key}/draft/conversion")
@RequestScoped
public class DraftConversion {
    private final Staff staff;
    private final Holdings holdings;
    private final DraftPages pages;

    @Inject
    DraftConversion(Staff staff, Holdings holdings, DraftPages pages) {
        this.staff = staff;
        this.holdings = holdings;
        this.pages = pages;
    }

    @GET
    public Response form(@PathParam("key") String key) {
        return pages.form(key);
    }

    @POST
    public Page convert(@PathParam("key") String key, MultivaluedMap<String, String> fields) {
        staff.publisher();
        var document = holdings.document(key);
        var form = DraftForm.typed(fields, holdings.site().locales());
        var locale = holdings.site().offered(Fields.line(fields, "convert")).orElse(document.bindingLocale());
        var converted = Converted.of(form.text(locale));
        return pages.page(
                200,
                document,
                form.with(locale, converted.text()),
                new DraftPages.Said(
                        List.of(),
                        List.of(),
                        DraftPreview.lines(locale, converted.notices()),
                        Optional.of(locale),
                        Optional.empty()));
    }
}
