package org.prevail.plugins.flags;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.prevail.spi.DiffAnnotator.Flag;

/** Points out any change in a sentence that is about something: what a term means, which courts decide. */
record Subject(Flag flag, Predicate<String> about) implements Kind {
    Subject {
        Objects.requireNonNull(flag);
        Objects.requireNonNull(about);
    }

    /** @param signs one of which stands wherever the pattern finds something: cheaper to look for */
    static Predicate<String> where(List<String> signs, Pattern pattern) {
        return text ->
                signs.stream().anyMatch(text::contains) && pattern.matcher(text).find();
    }

    @Override
    public boolean marks(Touched touched) {
        return about.test(touched.edit().before()) || about.test(touched.edit().after());
    }
}
