package org.prevail.plugins.flags;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.prevail.spi.DiffAnnotator.Edit;
import org.prevail.spi.DiffAnnotator.Flag;

/**
 * Points out any change in a sentence that is about something: what a term means, which courts decide.
 *
 * @param worth whether to look at all: what is cheap to ask of a text, true wherever the pattern may find something
 */
record Subject(Flag flag, Predicate<String> worth, Pattern pattern) implements Kind {
    Subject {
        Objects.requireNonNull(flag);
        Objects.requireNonNull(worth);
        Objects.requireNonNull(pattern);
    }

    @Override
    public boolean marks(Edit edit) {
        return isIn(edit.before()) || isIn(edit.after());
    }

    private boolean isIn(String text) {
        return worth.test(text) && pattern.matcher(text).find();
    }
}
