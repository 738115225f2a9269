package org.prevail.markup;

/** How much a text may hold. Characters are Unicode code points in NFC. */
public final class Limits {
    /** Characters of a title, white space collapsed. */
    public static final int TITLE = 300;

    /** Characters of a summary. */
    public static final int SUMMARY = 4_000;

    /** Characters of a Markdown source, about fifteen times the longest terms known to us. */
    public static final int MARKDOWN = 1_000_000;

    /**
     * Quotes, list items, emphases, links and open brackets that may stand in each other. Far more than people write;
     * few enough for everything that walks the tree by recursion.
     */
    public static final int NESTING = 100;

    /** Elements of an HTML file that may stand in each other: pages have thirty or forty; from 256 on words are lost. */
    public static final int HTML_NESTING = 240;

    /** Elements of an HTML file, however they stand: building and sanitising them is what takes time. */
    public static final int HTML_ELEMENTS = 50_000;

    /** Cells of all tables, those included that a short row leaves out: few characters can ask for very many. */
    public static final int CELLS = 100_000;

    private Limits() {}
}
