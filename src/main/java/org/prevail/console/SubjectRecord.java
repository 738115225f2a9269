package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.prevail.console.view.RecordRow;
import org.prevail.console.view.SubjectView;
import org.prevail.decision.Decision;
import org.prevail.decision.Records;
import org.prevail.decision.Verdict;
import org.prevail.platform.problem.Problem;
import org.prevail.presentation.Presentation;
import org.prevail.subject.Subjects;
import org.prevail.web.Page;

/** Everything recorded of one subject. */
@Path("/subjects/{subject: [0-9a-fA-F-]{36}}")
@RequestScoped
public class SubjectRecord {
    private static final int MOST = 500;

    private final Staff staff;
    private final Holdings holdings;
    private final Records records;
    private final Subjects subjects;
    private final CompareLinks comparisons;

    @Inject
    SubjectRecord(Staff staff, Holdings holdings, Records records, Subjects subjects, CompareLinks comparisons) {
        this.staff = staff;
        this.holdings = holdings;
        this.records = records;
        this.subjects = subjects;
        this.comparisons = comparisons;
    }

    @GET
    public Page show(@PathParam("subject") String asked) {
        staff.witness();
        var subject = Uuids.require(asked, "console.subject-unknown");
        var all = records.of(subject);
        if (all.isEmpty()) {
            throw new Problem.Missing("console.subject-unknown", subject);
        }
        var rows = all.stream()
                .sorted(Comparator.comparing(Records.Entry::at).reversed())
                .limit(MOST)
                .map(entry -> row(subject, entry))
                .toList();
        return Page.of(
                "console/subject",
                new SubjectView(
                        staff.desk("subjects"), subject, subjects.erased(subject), rows, MOST, all.size() > MOST));
    }

    private RecordRow row(UUID subject, Records.Entry entry) {
        var linked = Optional.of(entry.subject()).filter(own -> !own.equals(subject));
        return entry instanceof Records.Shown shown
                ? row(shown.presentation(), linked)
                : row(((Records.Decided) entry).decision(), linked);
    }

    private RecordRow row(Presentation shown, Optional<UUID> linked) {
        return new RecordRow(
                shown.at(),
                true,
                shown.basis().name(),
                holdings.ofVersion(shown.versionId()),
                shown.locale(),
                shown.surface().name(),
                "/console/presentations/" + shown.id(),
                linked,
                Optional.empty());
    }

    private RecordRow row(Decision decision, Optional<UUID> linked) {
        return new RecordRow(
                decision.at(),
                false,
                decision.verdict().name(),
                holdings.ofVersion(decision.versionId()),
                decision.locale(),
                decision.attribution().name(),
                "/console/presentations/" + decision.presentationId(),
                linked,
                decision.verdict() == Verdict.ACCEPTED
                        ? comparisons.since(decision.versionId(), decision.locale())
                        : Optional.empty());
    }
}
