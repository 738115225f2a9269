package org.prevail.web;

/** A page as one reader gets it, its places filled, made into bytes only in the way it is sent. Thread-safe. */
public final class Filled {
    /** Nothing at all. */
    public static final Filled EMPTY = Splicing.of("").filled(place -> null);

    private final Splicing page;
    private final byte[][] values;

    Filled(Splicing page, byte[][] values) {
        this.page = page;
        this.values = values;
    }

    /** The same with another value in this place, wherever it occurs. */
    public Filled with(String place, byte[] value) {
        return new Filled(page, page.replaced(values, place, value));
    }

    public byte[] bytes() {
        return page.bytes(values);
    }

    /** The same as gzip (RFC 1952). */
    public byte[] zipped() {
        return page.zipped(values);
    }
}
