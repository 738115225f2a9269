package org.prevail.plugins.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.prevail.spi.DiffAnnotator.Edit;
import org.prevail.spi.DiffAnnotator.Flag;

/**
 * Points out that what one pattern finds is not what it found: a number, a date, a “shall”, in this order: whose it is
 * matters.
 *
 * @param anywhere also if it was only put somewhere else in the line: whom a “not” denies something matters
 * @param pattern of what is {@link Touched}: in lower case
 * @param worth whether to look at all: what is cheap to ask, true wherever the pattern may find something
 */
record Mention(Flag flag, Predicate<Edit> worth, Pattern pattern, boolean anywhere) implements Kind {
    Mention {
        Objects.requireNonNull(flag);
        Objects.requireNonNull(worth);
        Objects.requireNonNull(pattern);
    }

    Mention(Flag flag, Predicate<Edit> worth, Pattern pattern) {
        this(flag, worth, pattern, false);
    }

    @Override
    public boolean marks(Touched touched) {
        if (!worth.test(touched.edit())) {
            return false;
        }
        var before = found(pattern, touched.before());
        return !before.equals(found(pattern, touched.after()))
                || anywhere && before.stream().anyMatch(touched.edit().words()::contains);
    }

    /** What a pattern finds, in order. */
    static List<String> found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return List.of();
        }
        var found = new ArrayList<String>();
        do {
            found.add(matcher.group());
        } while (matcher.find());
        return found;
    }
}
