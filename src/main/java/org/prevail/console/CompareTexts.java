package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prevail.account.Person;
import org.prevail.console.view.UploadForm;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.review.Formats;
import org.prevail.review.Keeping;
import org.prevail.review.Origin;
import org.prevail.review.Spec;
import org.prevail.review.Upload;
import org.prevail.web.Flash;
import org.prevail.web.Multipart;
import org.prevail.web.Redirect;

/** The form in which two texts are chosen, and one from elsewhere is added, pasted or as a file: whichever was meant. */
@Path("/compare/texts")
@RequestScoped
public class CompareTexts {
    private final Staff staff;
    private final Holdings holdings;
    private final Keeping keeping;
    private final ComparePages pages;
    private final Choosing choosing;
    private final Formats formats;
    private final Flash flash;

    @Inject
    CompareTexts(
            Staff staff,
            Holdings holdings,
            Keeping keeping,
            ComparePages pages,
            Choosing choosing,
            Formats formats,
            Flash flash) {
        this.staff = staff;
        this.holdings = holdings;
        this.keeping = keeping;
        this.pages = pages;
        this.choosing = choosing;
        this.formats = formats;
        this.flash = flash;
    }

    @GET
    public Response form() {
        staff.enter();
        return Redirect.to("/console/compare").build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@HeaderParam("Content-Type") String type, byte[] body) {
        var person = staff.enter();
        var parts = Multipart.parse(type, body);
        var fields = Uploads.fields(parts);
        var form = new UploadForm(
                Fields.line(fields, "side").equals("before") ? "before" : "after",
                Fields.text(fields, "text"),
                Fields.line(fields, "name"),
                Fields.line(fields, "locale"),
                Fields.line(fields, "origin"));
        return fields.containsKey("go") ? compare(fields, form, parts) : add(fields, form, parts, person);
    }

    private Response compare(MultivaluedMap<String, String> fields, UploadForm form, List<Multipart.Part> parts) {
        var before = choosing.before(fields);
        var after = choosing.after(fields);
        var issues = new ArrayList<Issue>();
        var comparison = choosing.comparison(before, after, issues);
        if (Uploads.file(parts).isPresent()) {
            issues.add(Issue.of("file", "compare.file-unused"));
        } else if (!form.text().isBlank()) {
            issues.add(Issue.of("text", "compare.text-unused"));
        }
        return comparison
                .filter(address -> issues.isEmpty())
                .map(address -> Redirect.to(address).build())
                .orElseGet(() -> Response.ok(pages.page(422, before, after, form, issues))
                        .build());
    }

    private Response add(
            MultivaluedMap<String, String> fields, UploadForm form, List<Multipart.Part> parts, Person person) {
        try {
            if (Uploads.file(parts).isPresent() && !form.text().isBlank()) {
                throw Problem.Invalid.of("text", "foreign.two");
            }
            var upload = formats.readable(holdings.site().id(), form.origin(), upload(form, parts));
            String digest = keeping.keep(holdings.site(), upload, person);
            boolean assumed = keeping.assumesMarkdown(upload);
            fields.putSingle(form.side() + ".document", new Spec.Foreign(digest).toString());
            return Redirect.to("/console/compare?" + query(fields))
                    .cookie(flash.cookie(assumed ? "console.foreign.kept-as-markdown" : "console.foreign.kept"))
                    .build();
        } catch (Problem.Invalid | Problem.Conflict refused) {
            return Response.ok(pages.page(
                            refused instanceof Problem.Invalid ? 422 : 409,
                            choosing.before(fields),
                            choosing.after(fields),
                            form,
                            refused.issues()))
                    .build();
        }
    }

    /** A file, if one was chosen; else what was pasted. */
    private static Upload upload(UploadForm form, List<Multipart.Part> parts) {
        Optional<Origin> origin = Fields.choice(Origin.class, form.origin());
        return Uploads.file(parts)
                .map(chosen -> new Upload(
                        form.name(), form.locale(), origin, chosen.file().orElseThrow(), chosen.content()))
                .orElseGet(() -> new Upload(
                        form.name(), form.locale(), origin, "", form.text().getBytes(StandardCharsets.UTF_8)));
    }

    /** The two sides, as they were chosen so far. */
    private static String query(MultivaluedMap<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith("before.") || field.getKey().startsWith("after."))
                .map(field ->
                        encoded(field.getKey()) + "=" + encoded(field.getValue().get(0)))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
