package org.prevail.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The terms a text defines, and the text with its uses of them linked to where they are defined. Only how a text is shown: what
 * it says, its canonical text and its digest stay those of the stored one. Pure; safe to call from any thread.
 *
 * @param terms in the order of their definitions
 * @param html with the places of definitions named and the first use of each term in each clause linked
 */
public record Glossary(List<Term> terms, SafeHtml html) {
    static final int MOST = 80;

    /** Where a heading's anchor has letters, digits and hyphens alone, so that the two never meet. */
    private static final String PLACE = "term.";

    /**
     * @param name as it is defined
     * @param id where in the page
     * @param definition the sentence that defines it, plain; maybe shortened
     */
    public record Term(String name, String id, String definition) {
        public Term {
            Objects.requireNonNull(name);
            Objects.requireNonNull(id);
            Objects.requireNonNull(definition);
        }
    }

    public Glossary {
        terms = List.copyOf(terms);
    }

    public static Glossary of(SafeHtml html) {
        var page = Jsoup.parseBodyFragment(html.value());
        // The gate's words as they are: a space more would be one in a table's cell.
        page.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var defined = new LinkedHashMap<String, Term>();
        var places = new LinkedHashMap<Element, String>();
        var items = new HashSet<String>();
        for (var block : page.body().select("p, li, td, dd")) {
            if (block.select("> p, > ul, > ol").isEmpty()) {
                collect(block, defined, places, items);
            }
        }
        if (defined.isEmpty()) {
            return new Glossary(List.of(), html);
        }
        places.forEach((block, id) -> block.attr("id", id));
        var uses = Capitals.uses(defined, items, page.body().wholeText());
        new TermLinks(uses, places).link(page.body());
        return new Glossary(
                new ArrayList<>(defined.values()), new SafeHtml(page.body().html()));
    }

    private static void collect(
            Element block, Map<String, Term> defined, Map<Element, String> places, Set<String> items) {
        for (var found : Definitions.in(block)) {
            if (defined.size() < MOST && !defined.containsKey(found.name())) {
                var id = places.computeIfAbsent(block, first -> PLACE + (places.size() + 1));
                defined.put(found.name(), new Term(found.name(), id, found.sentence()));
                if (found.at() == 0 && block.closest("li") != null) {
                    items.add(found.name());
                }
            }
        }
    }
}
