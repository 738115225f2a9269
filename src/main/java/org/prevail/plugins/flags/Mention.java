package org.prevail.plugins.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    public boolean marks(Edit edit) {
        if (!worth.test(edit)) {
            return false;
        }
        var before = in(edit.nearBefore());
        return !before.equals(in(edit.nearAfter()))
                || anywhere && before.stream().anyMatch(edit.words()::contains);
    }

    private List<String> in(String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return List.of();
        }
        var found = new ArrayList<String>();
        do {
            found.add(Quotes.plain(matcher.group()).toLowerCase(Locale.ROOT));
        } while (matcher.find());
        return found;
    }
}
