package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prevail.console.view.DraftSourceView;
import org.prevail.console.view.FormatChoice;
import org.prevail.console.view.NoticeLine;
import org.prevail.document.Document;
import org.prevail.document.Documents;
import org.prevail.document.Drafts;
import org.prevail.markup.Source;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.review.Formats;
import org.prevail.review.Origin;
import org.prevail.review.Upload;
import org.prevail.web.Multipart;
import org.prevail.web.Page;
import org.prevail.web.Visit;

/** A text written elsewhere, as a file or pasted, taken over into the draft's form. Nothing is saved. */
@Path("/documents/{key}/draft/source")
@RequestScoped
public class DraftSource {
    private final Staff staff;
    private final Holdings holdings;
    private final Documents documents;
    private final Drafts drafts;
    private final DraftPages pages;
    private final Formats formats;
    private final Visit visit;

    @Inject
    DraftSource(
            Staff staff,
            Holdings holdings,
            Documents documents,
            Drafts drafts,
            DraftPages pages,
            Formats formats,
            Visit visit) {
        this.staff = staff;
        this.holdings = holdings;
        this.documents = documents;
        this.drafts = drafts;
        this.pages = pages;
        this.formats = formats;
        this.visit = visit;
    }

    @GET
    public Page form(@PathParam("key") String key) {
        staff.publisher();
        var document = holdings.document(key);
        return page(200, document, document.bindingLocale(), "", "", List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Page take(@PathParam("key") String key, @HeaderParam("Content-Type") String type, byte[] body) {
        staff.publisher();
        var document = holdings.document(key);
        var parts = Multipart.parse(type, body);
        var fields = Uploads.fields(parts);
        var locale = holdings.site().offered(Fields.line(fields, "locale")).orElse(document.bindingLocale());
        try {
            if (Uploads.file(parts).isPresent() && !Fields.text(fields, "text").isBlank()) {
                throw Problem.Invalid.of("text", "foreign.two");
            }
            var upload = upload(fields, parts);
            if (upload.content().length == 0) {
                throw upload.file().isEmpty()
                        ? Problem.Invalid.of("text", "foreign.empty")
                        : Problem.Invalid.of("file", "foreign.empty-file", upload.file());
            }
            var brought = formats.bring(holdings.site().id(), Fields.line(fields, "format"), upload);
            return taken(document, locale, brought);
        } catch (Problem.Invalid refused) {
            return page(
                    422,
                    document,
                    locale,
                    Fields.line(fields, "format"),
                    Fields.text(fields, "text"),
                    refused.issues());
        }
    }

    private Page taken(Document document, String locale, Formats.Brought brought) {
        var form = drafts.of(document)
                .map(DraftForm::of)
                .orElseGet(() -> DraftForm.beginning(document, documents.versions(document.id())));
        var before = form.text(locale);
        var title = brought.title().isEmpty() ? before.title() : brought.title();
        var notices = new ArrayList<NoticeLine>();
        if (!brought.same()) {
            notices.add(new NoticeLine(locale, "format.read-through", List.of()));
        }
        if (brought.assumed()) {
            notices.add(new NoticeLine(locale, "format.taken-for-markdown", List.of()));
        }
        brought.notices()
                .forEach(said -> notices.add(new NoticeLine(locale, "format.said", List.of(said.in(visit.locale())))));
        return pages.page(
                200,
                document,
                form.with(locale, new Source(title, before.summary(), brought.markdown())),
                new DraftPages.Said(List.of(), List.of(), notices, Optional.of(locale), Optional.empty()));
    }

    /** What it is written in, where the form says one of the portal's own formats, is the upload's origin. */
    private Upload upload(MultivaluedMap<String, String> fields, List<Multipart.Part> parts) {
        var origin = Fields.choice(Origin.class, Fields.line(fields, "format").toUpperCase(java.util.Locale.ROOT));
        return Uploads.file(parts)
                .map(chosen ->
                        new Upload("", visit.locale(), origin, chosen.file().orElseThrow(), chosen.content()))
                .orElseGet(() -> new Upload(
                        "",
                        visit.locale(),
                        origin,
                        "",
                        Fields.text(fields, "text").getBytes(StandardCharsets.UTF_8)));
    }

    private Page page(int status, Document document, String locale, String format, String text, List<Issue> issues) {
        long site = holdings.site().id();
        return new Page(
                status,
                "console/draft-source",
                new DraftSourceView(
                        staff.desk("documents"),
                        document.key(),
                        holdings.title(holdings.entry(document)),
                        holdings.site().locales(),
                        locale,
                        FormatChoice.of(formats.offered(site), visit.locale()),
                        format,
                        text,
                        formats.suffixes(site),
                        issues));
    }
}
