package org.prevail.redline.takeaway;

/**
 * What becomes of words, or of a paragraph mark, in a document with tracked changes. A mark of something that moved is
 * inserted or deleted: LibreOffice leaves one that is moved.
 */
enum Lot {
    STAYS("", ""),
    INSERTED("ins", "ins"),
    DELETED("del", "del"),
    LEFT("moveFrom", "del"),
    ARRIVED("moveTo", "ins"),
    /** A mark that is not there at all. */
    NONE("", "");

    private final String words;
    private final String mark;

    Lot(String words, String mark) {
        this.words = words;
        this.mark = mark;
    }

    /** The element around words. */
    String words() {
        return words;
    }

    /** The element among a paragraph mark's properties. */
    String mark() {
        return mark;
    }

    boolean moves() {
        return this == LEFT || this == ARRIVED;
    }
}
