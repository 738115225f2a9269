package org.prevail.search;

import java.util.List;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;

/**
 * What a search found.
 *
 * @param documents those with a clause in force first, and what is more likely meant before the rest
 * @param all how many documents there are, listed or not
 * @param cut whether more was typed than is searched for
 * @param complete whether everything the public may know was searched; what is in force always is
 */
public record Found(List<InDocument> documents, int all, boolean cut, boolean complete) {
    public Found {
        documents = List.copyOf(documents);
    }

    /**
     * @param clauses what is in force first
     * @param all how many clauses there are, listed or not
     */
    public record InDocument(Entry entry, List<InClause> clauses, int all) {
        public InDocument {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * @param editions the versions that say it, latest first; the one in force, if it is among them, before the others
     * @param inForce whether the first of them is in force
     */
    public record InClause(Clause clause, List<Edition> editions, boolean inForce, Excerpt heading, Excerpt excerpt) {
        public InClause {
            editions = List.copyOf(editions);
        }
    }
}
