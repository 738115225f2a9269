package org.prevail.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;

/**
 * A page's bytes with the places where {@code <!--slot:NAME-->} and {@code %%hole:NAME%%} stand, found once and filled
 * for each answer. Places are asked for as {@code slot:NAME} and {@code hole:NAME}; what is put in is not searched
 * again. Immutable and thread-safe.
 */
public final class Splicing {
    private static final byte[] SLOT = ascii("<!--slot:");
    private static final byte[] SLOT_END = ascii("-->");
    private static final byte[] HOLE = ascii("%%hole:");
    private static final byte[] HOLE_END = ascii("%%");
    private static final int LONGEST_NAME = 40;
    private static final byte[] NOTHING = {};

    private record Place(String name, int start, int end) {}

    private final byte[] page;
    private final Place[] places;

    private Splicing(byte[] page, Place[] places) {
        this.page = page;
        this.places = places;
    }

    /** @param page not to be changed afterwards */
    public static Splicing of(byte[] page) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < page.length; i++) {
            Place place = null;
            if (page[i] == '<') {
                place = at(page, i, SLOT, SLOT_END, "slot:");
            } else if (page[i] == '%') {
                place = at(page, i, HOLE, HOLE_END, "hole:");
            }
            if (place != null) {
                places.add(place);
                i = place.end() - 1;
            }
        }
        return new Splicing(page, places.toArray(Place[]::new));
    }

    public static Splicing of(String page) {
        return of(page.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether this place occurs at all, such as {@code hole:csrf}. */
    public boolean has(String place) {
        for (Place known : places) {
            if (known.name().equals(place)) {
                return true;
            }
        }
        return false;
    }

    /** The bytes with every place filled; null fills with nothing. Copied once: pages are long and asked for often. */
    public byte[] fill(Function<String, byte[]> values) {
        var pieces = new byte[places.length][];
        int length = page.length;
        for (int i = 0; i < pieces.length; i++) {
            Place place = places[i];
            byte[] value = values.apply(place.name());
            pieces[i] = value == null ? NOTHING : value;
            length += pieces[i].length - (place.end() - place.start());
        }
        var filled = new byte[length];
        int from = 0;
        int to = 0;
        for (int i = 0; i < pieces.length; i++) {
            Place place = places[i];
            to = copy(page, from, place.start() - from, filled, to);
            to = copy(pieces[i], 0, pieces[i].length, filled, to);
            from = place.end();
        }
        copy(page, from, page.length - from, filled, to);
        return filled;
    }

    private static int copy(byte[] source, int from, int length, byte[] target, int to) {
        System.arraycopy(source, from, target, to, length);
        return to + length;
    }

    /** The same with some places filled for good; the others stay to be filled. */
    public Splicing with(Map<String, byte[]> values) {
        return of(fill(place -> values.containsKey(place) ? values.get(place) : mark(place)));
    }

    private static byte[] mark(String place) {
        return ascii(place.startsWith("slot:") ? "<!--" + place + "-->" : "%%" + place + "%%");
    }

    private static Place at(byte[] page, int start, byte[] opening, byte[] closing, String kind) {
        if (!matches(page, start, opening)) {
            return null;
        }
        int name = start + opening.length;
        int end = name;
        while (end < page.length
                && end - name < LONGEST_NAME
                && nameByte(page[end])
                // Names may contain hyphens, and so does what ends a slot.
                && !matches(page, end, closing)) {
            end++;
        }
        if (end == name || !matches(page, end, closing)) {
            return null;
        }
        String said = new String(page, name, end - name, StandardCharsets.US_ASCII);
        return new Place(kind + said, start, end + closing.length);
    }

    private static boolean nameByte(byte b) {
        return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-';
    }

    private static boolean matches(byte[] page, int at, byte[] wanted) {
        if (at + wanted.length > page.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (page[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
