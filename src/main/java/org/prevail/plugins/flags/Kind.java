package org.prevail.plugins.flags;

import org.prevail.spi.DiffAnnotator.Flag;
import org.prevail.spi.Words;

/** One kind of change a reader should look at. Pure. */
interface Kind {
    Flag flag();

    /** Whether the change is of this kind. */
    boolean marks(Touched touched);

    static Flag flag(String code, String en, String vi, String de) {
        return new Flag(code, Words.of("en", en).and("vi", vi).and("de", de));
    }
}
