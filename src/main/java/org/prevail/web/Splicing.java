package org.prevail.web;

import java.nio.ByteBuffer;
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
    private volatile Zipped zipped;

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

    /** What every place is asked for is found now, once; null fills with nothing. */
    public Filled filled(Function<String, byte[]> values) {
        var pieces = new byte[places.length][];
        for (int i = 0; i < pieces.length; i++) {
            byte[] value = values.apply(places[i].name());
            pieces[i] = value == null ? NOTHING : value;
        }
        return new Filled(this, pieces);
    }

    byte[][] replaced(byte[][] values, String place, byte[] value) {
        byte[][] replaced = values.clone();
        for (int i = 0; i < places.length; i++) {
            if (places[i].name().equals(place)) {
                replaced[i] = value;
            }
        }
        return replaced;
    }

    /** The bytes with every place filled; null fills with nothing. */
    public byte[] fill(Function<String, byte[]> values) {
        return filled(values).bytes();
    }

    int length(byte[][] values) {
        int length = page.length;
        for (int i = 0; i < values.length; i++) {
            length += values[i].length - (places[i].end() - places[i].start());
        }
        return length;
    }

    void fill(byte[][] values, ByteBuffer filled) {
        int from = 0;
        for (int i = 0; i < values.length; i++) {
            filled.put(page, from, places[i].start() - from).put(values[i]);
            from = places[i].end();
        }
        filled.put(page, from, page.length - from);
    }

    /** Into bytes of this page that were filled with others of the same lengths; false, and nothing, if they were not. */
    boolean fillAgain(byte[][] before, byte[][] values, byte[] into) {
        for (int i = 0; i < values.length; i++) {
            if (values[i].length != before[i].length) {
                return false;
            }
        }
        int moved = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != before[i]) {
                System.arraycopy(values[i], 0, into, places[i].start() + moved, values[i].length);
            }
            moved += values[i].length - (places[i].end() - places[i].start());
        }
        return true;
    }

    Zipped zipped() {
        Zipped ready = zipped;
        if (ready == null) {
            // Made twice where two ask at once, and the same both times.
            ready = Zipped.of(fixed());
            zipped = ready;
        }
        return ready;
    }

    /** What stands before, between and behind the places. */
    private ByteBuffer[] fixed() {
        var between = new ByteBuffer[places.length + 1];
        int from = 0;
        for (int i = 0; i < places.length; i++) {
            between[i] = ByteBuffer.wrap(page, from, places[i].start() - from);
            from = places[i].end();
        }
        between[places.length] = ByteBuffer.wrap(page, from, page.length - from);
        return between;
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
