package org.prevail.portal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prevail.search.Excerpt;

/**
 * What was found in documents, by clause.
 *
 * @param query as typed, empty if nothing was
 * @param only the one document searched, if only one was
 * @param results of {@code all} documents
 * @param cut whether more was typed than was searched for
 * @param complete whether every version was searched
 */
public record SearchView(
        String query, Optional<Only> only, List<Result> results, int all, boolean cut, boolean complete) {
    public SearchView {
        results = List.copyOf(results);
    }

    /** Whether more than one word is searched for. */
    public boolean several() {
        return query.strip().contains(" ");
    }

    /** The one document that is searched. */
    public record Only(String key, DocumentLink document) {}

    /**
     * @param document where the version in force is always found
     * @param clauses of {@code all} that say it
     * @param more the address of the same search in this document alone, where it finds more
     */
    public record Result(DocumentLink document, String scope, List<Clause> clauses, int all, Optional<String> more) {
        public Result {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * @param lang the language of heading and excerpt
     * @param version the one it is shown of: in force, if that says it
     * @param importedAt set if that was imported and not published here (R2)
     * @param others how many more versions say it
     * @param address of the clause
     */
    public record Clause(
            Excerpt heading,
            Excerpt excerpt,
            String lang,
            int version,
            StatusView status,
            Optional<Instant> importedAt,
            int others,
            String address) {}
}
