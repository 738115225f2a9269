package org.prevail.plugins.flags;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.prevail.spi.DiffAnnotator.Edit;
import org.prevail.spi.DiffAnnotator.Flag;

/**
 * Points out that what one pattern finds is not what it found: a number, a date, a “shall”. Order does not matter.
 *
 * @param worth whether to look at all: what is cheap to ask, true wherever the pattern may find something
 */
record Mention(Flag flag, Predicate<Edit> worth, Pattern pattern) implements Kind {
    Mention {
        Objects.requireNonNull(flag);
        Objects.requireNonNull(worth);
        Objects.requireNonNull(pattern);
    }

    @Override
    public boolean marks(Edit edit) {
        return worth.test(edit) && !in(edit.nearBefore()).equals(in(edit.nearAfter()));
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
        Collections.sort(found);
        return found;
    }
}
