package org.prevail.redline;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.prevail.compare.Noise;

/**
 * How somebody wants to read a comparison.
 *
 * @param changesOnly without the lines that stayed, but for what is needed to find one's place
 * @param noise what is shown as a change although it says nothing new; none by default
 * @param markup whether what changed in how a line is marked up is shown, too; it never says anything new
 */
public record Options(boolean changesOnly, Set<Noise> noise, boolean markup) {
    public static final Options DEFAULT = new Options(false, Set.of());

    public Options {
        noise = Collections.unmodifiableSet(new TreeSet<>(noise));
    }

    /** Whatever changed in markup. */
    public Options(boolean changesOnly, Set<Noise> noise) {
        this(changesOnly, noise, false);
    }
}
