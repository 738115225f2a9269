package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.prevail.console.view.DocumentRow;
import org.prevail.console.view.DocumentsView;
import org.prevail.console.view.PlaceGroup;
import org.prevail.document.Document;
import org.prevail.document.Drafts;
import org.prevail.document.Placement;
import org.prevail.document.Relation;
import org.prevail.precedence.Edition;
import org.prevail.web.Page;

/** All documents by place, searched and filtered. */
@Path("/documents")
@RequestScoped
public class DocumentList {
    private final Staff staff;
    private final Holdings holdings;
    private final Drafts drafts;

    @Inject
    DocumentList(Staff staff, Holdings holdings, Drafts drafts) {
        this.staff = staff;
        this.holdings = holdings;
        this.drafts = drafts;
    }

    @GET
    public Page show(
            @QueryParam("q") @DefaultValue("") String query,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("state") @DefaultValue("") String state) {
        var desk = staff.desk("documents");
        var withDraft = drafts.all(holdings.site().id()).stream()
                .map(draft -> draft.document().key())
                .toList();
        var all = holdings.documents();
        var places = new TreeMap<String, List<DocumentRow>>();
        all.stream()
                .map(document -> row(document, withDraft.contains(document.key())))
                .filter(row -> kind.isEmpty() || row.kind().name().equals(kind))
                .filter(row -> inState(row, state))
                .filter(row -> matches(row, query.strip()))
                .forEach(row -> places.computeIfAbsent(row.scope(), scope -> new ArrayList<>())
                        .add(row));
        var groups = places.entrySet().stream()
                .map(place -> new PlaceGroup(place.getKey(), place.getValue()))
                .toList();
        return Page.of("console/documents", new DocumentsView(desk, query, kind, state, !all.isEmpty(), groups));
    }

    private DocumentRow row(Document document, boolean draft) {
        var entry = holdings.entry(document);
        Placement placement =
                entry.inForce(holdings.now()).map(Edition::placement).orElseGet(document::placement);
        return new DocumentRow(
                document.key(),
                holdings.title(entry),
                document.kind(),
                placement.scope().path(),
                placement.audience().name(),
                placement.relation() == Relation.STANDS_ALONE,
                holdings.inForce(entry),
                holdings.scheduled(entry),
                draft);
    }

    private static boolean inState(DocumentRow row, String state) {
        return switch (state) {
            case "in-force" -> row.inForce().isPresent();
            case "scheduled" -> !row.scheduled().isEmpty();
            case "draft" -> row.draft();
            case "nothing" -> row.inForce().isEmpty();
            default -> true;
        };
    }

    private static boolean matches(DocumentRow row, String query) {
        String wanted = query.toLowerCase(Locale.ROOT);
        return List.of(row.key(), row.title().text(), row.scope()).stream()
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
