package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.prevail.account.Permissions;
import org.prevail.account.Person;
import org.prevail.console.view.CompareView;
import org.prevail.console.view.ForeignRow;
import org.prevail.console.view.FormatChoice;
import org.prevail.console.view.SideForm;
import org.prevail.console.view.UploadForm;
import org.prevail.platform.problem.Issue;
import org.prevail.review.ForeignEntry;
import org.prevail.review.ForeignTexts;
import org.prevail.review.Formats;
import org.prevail.review.Keeping;
import org.prevail.web.Page;
import org.prevail.web.Visit;

/** The page on which two texts are chosen, in each of its states. Whatever was typed is in it. */
@RequestScoped
class ComparePages {
    private final Staff staff;
    private final Holdings holdings;
    private final ForeignTexts texts;
    private final Actors actors;
    private final Formats formats;
    private final Visit visit;

    @Inject
    ComparePages(Staff staff, Holdings holdings, ForeignTexts texts, Actors actors, Formats formats, Visit visit) {
        this.staff = staff;
        this.holdings = holdings;
        this.texts = texts;
        this.actors = actors;
        this.formats = formats;
        this.visit = visit;
    }

    Page page(int status, SideForm before, SideForm after, UploadForm upload, List<Issue> issues) {
        return new Page(
                status,
                "console/compare",
                new CompareView(
                        staff.desk("compare"),
                        before,
                        after,
                        documents(),
                        rows(),
                        holdings.site().locales(),
                        upload,
                        Keeping.MOST_BYTES >> 20,
                        FormatChoice.of(formats.offered(holdings.site().id()), visit.locale()),
                        formats.suffixes(holdings.site().id()),
                        issues));
    }

    private List<CompareView.DocumentChoice> documents() {
        return holdings.documents().stream()
                .map(holdings::entry)
                .map(entry -> new CompareView.DocumentChoice(entry.key(), holdings.title(entry)))
                .toList();
    }

    private List<ForeignRow> rows() {
        var person = staff.enter();
        var all = texts.all(holdings.site().id());
        var by = actors.of(all.stream().map(ForeignEntry::addedBy).toList());
        return all.stream()
                .map(entry -> new ForeignRow(entry, by.get(entry.addedBy()), removable(entry, person)))
                .toList();
    }

    static boolean removable(ForeignEntry entry, Person person) {
        return !entry.bound() && (entry.addedBy().equals(person.actor()) || Permissions.maySignOff(person.role()));
    }
}
