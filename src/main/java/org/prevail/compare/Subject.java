package org.prevail.compare;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Points out any change in a sentence that is about something: what a term means, which courts decide.
 *
 * @param worth whether to look at all: what is cheap to ask of a text, true wherever the pattern may find something
 */
record Subject(String flag, Predicate<String> worth, Pattern pattern) implements DiffAnnotator {
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
