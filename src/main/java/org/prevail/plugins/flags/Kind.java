package org.prevail.plugins.flags;

import org.prevail.spi.DiffAnnotator.Edit;
import org.prevail.spi.DiffAnnotator.Flag;

/** One kind of change a reader should look at. Pure. */
interface Kind {
    Flag flag();

    /** Whether the change is of this kind. */
    boolean marks(Edit edit);
}
