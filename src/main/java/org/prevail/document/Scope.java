package org.prevail.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place on the site: a path of at most {@value #MOST_SEGMENTS} segments such as {@code services/fiber}; the root, the
 * whole site, is the empty path. Every well-formed place exists.
 */
public record Scope(String path) {
    public static final int MOST_SEGMENTS = 8;
    public static final Scope ROOT = new Scope("");
    private static final Pattern SEGMENT = Pattern.compile("[a-z0-9-]{1,64}");

    /** @throws IllegalArgumentException if malformed; ask {@link #parse} for text from outside */
    public Scope {
        if (!wellFormed(path)) {
            throw new IllegalArgumentException("malformed scope");
        }
    }

    public static Optional<Scope> parse(String path) {
        return path != null && wellFormed(path) ? Optional.of(new Scope(path)) : Optional.empty();
    }

    private static boolean wellFormed(String path) {
        if (path.isEmpty()) {
            return true;
        }
        String[] segments = path.split("/", -1);
        if (segments.length > MOST_SEGMENTS) {
            return false;
        }
        for (String segment : segments) {
            if (!SEGMENT.matcher(segment).matches()) {
                return false;
            }
        }
        return true;
    }

    public boolean isRoot() {
        return path.isEmpty();
    }

    /** Segments; 0 for the root. */
    public int depth() {
        return isRoot() ? 0 : (int) path.chars().filter(c -> c == '/').count() + 1;
    }

    /** Whether {@code place} is this one or lies within it; {@code services/fiber} does not contain {@code services/fiberglass}. */
    public boolean contains(Scope place) {
        return isRoot()
                || place.path.equals(path)
                || (place.path.length() > path.length()
                        && place.path.charAt(path.length()) == '/'
                        && place.path.startsWith(path));
    }

    /** This place and all that contain it, deepest first, the root last. */
    public List<Scope> upwards() {
        var all = new ArrayList<Scope>();
        for (String rest = path; !rest.isEmpty(); rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')))) {
            all.add(new Scope(rest));
        }
        all.add(ROOT);
        return all;
    }

    @Override
    public String toString() {
        return path;
    }
}
