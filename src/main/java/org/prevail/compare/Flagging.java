package org.prevail.compare;

import java.util.List;
import org.prevail.spi.DiffAnnotator.Edit;

/**
 * Says of the changed lines of a comparison what a reader should look at. Asked once for all of them, in time proportional to their
 * length. A comparison is a function of the two texts and of this.
 */
@FunctionalInterface
public interface Flagging {
    /** Points out nothing. */
    Flagging NONE = edits -> edits.stream().map(edit -> List.<String>of()).toList();

    /** @return codes, such as {@code AMOUNT}, for each of the edits, in their order */
    List<List<String>> flags(List<Edit> edits);
}
