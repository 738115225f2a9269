package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prevail.console.view.NoticeLine;
import org.prevail.console.view.PreviewView;
import org.prevail.document.Document;
import org.prevail.markup.Markup;
import org.prevail.markup.Notice;
import org.prevail.markup.Source;
import org.prevail.markup.Unacceptable;
import org.prevail.platform.problem.Issue;
import org.prevail.web.Page;

/** What is typed as readers will see it, above the form it was typed in. Nothing is saved. */
@Path("/documents/{key}/draft/preview")
@RequestScoped
public class DraftPreview {
    private final Staff staff;
    private final Holdings holdings;
    private final DraftPages pages;

    @Inject
    DraftPreview(Staff staff, Holdings holdings, DraftPages pages) {
        this.staff = staff;
        this.holdings = holdings;
        this.pages = pages;
    }

    @GET
    public Response form(@PathParam("key") String key) {
        return pages.form(key);
    }

    @POST
    public Page show(@PathParam("key") String key, MultivaluedMap<String, String> fields) {
        staff.enter();
        var document = holdings.document(key);
        var form = DraftForm.typed(fields, holdings.site().locales());
        var issues = new ArrayList<Issue>();
        var previews = new ArrayList<PreviewView>();
        for (var text : pages.texts(document.bindingLocale(), form)) {
            var source = form.text(text.locale());
            if (text.binding() || !DraftForm.blank(source)) {
                preview(document, text.locale(), source, issues).ifPresent(previews::add);
            }
        }
        return pages.page(
                issues.isEmpty() ? 200 : 422,
                document,
                form,
                new DraftPages.Said(issues, previews, List.of(), Optional.empty(), Optional.empty()));
    }

    private static Optional<PreviewView> preview(Document document, String locale, Source source, List<Issue> issues) {
        try {
            var rendered = Markup.render(source);
            return Optional.of(new PreviewView(
                    locale,
                    locale.equals(document.bindingLocale()),
                    rendered.title(),
                    rendered.summary(),
                    rendered.html(),
                    lines(locale, rendered.notices())));
        } catch (Unacceptable unacceptable) {
            unacceptable
                    .issues()
                    .forEach(issue -> issues.add(
                            new Issue("texts." + locale + "." + issue.field(), issue.code(), issue.arguments())));
            return Optional.empty();
        }
    }

    static List<NoticeLine> lines(String locale, List<Notice> notices) {
        return notices.stream()
                .map(notice -> new NoticeLine(locale, notice.code(), notice.arguments()))
                .toList();
    }
}
