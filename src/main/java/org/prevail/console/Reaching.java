package org.prevail.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prevail.console.view.LocaleChange;
import org.prevail.console.view.LocaleChange.Change;
import org.prevail.console.view.ReachView;
import org.prevail.console.view.ReachView.Reach;
import org.prevail.document.Asks;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Edition.TextFacts;
import org.prevail.precedence.Entry;

/**
 * Whom a publication asks (R12), by comparing digests with the version in force.
 *
 * @param digests of what would be published, by locale tag
 */
record Reaching(Entry entry, Optional<Edition> inForce, Map<String, String> digests) {

    List<LocaleChange> changes() {
        var locales = new TreeSet<>(digests.keySet());
        inForce.ifPresent(edition -> locales.addAll(edition.texts().keySet()));
        return locales.stream()
                .sorted(java.util.Comparator.comparing(this::isTranslation))
                .map(locale -> new LocaleChange(locale, !isTranslation(locale), change(locale)))
                .toList();
    }

    ReachView reach(Asks asks) {
        if (asks == Asks.NOTHING) {
            return new ReachView(Reach.NOTHING_ASKED, List.of(), false);
        }
        if (inForce.isEmpty()) {
            return new ReachView(Reach.FIRST, List.of(), returns());
        }
        if (change(entry.bindingLocale()) != Change.SAME) {
            return new ReachView(Reach.EVERYONE, List.of(), returns());
        }
        // Who accepted the binding text keeps that, also where a translation is new.
        var readers = changes().stream()
                .filter(change -> change.change() == Change.CHANGED || change.change() == Change.LEFT_OUT)
                .map(LocaleChange::locale)
                .collect(Collectors.toList());
        return new ReachView(readers.isEmpty() ? Reach.NOBODY : Reach.READERS, readers, false);
    }

    private Change change(String locale) {
        var before = inForce.map(edition -> edition.texts().get(locale)).map(TextFacts::digest);
        var after = Optional.ofNullable(digests.get(locale));
        if (after.isEmpty()) {
            return Change.LEFT_OUT;
        }
        if (before.isEmpty()) {
            return Change.NEW;
        }
        return before.equals(after) ? Change.SAME : Change.CHANGED;
    }

    /** Whoever accepted the same text in an earlier version is not asked again. */
    private boolean returns() {
        String binding = digests.get(entry.bindingLocale());
        return entry.editions().stream()
                .map(edition -> edition.texts().get(entry.bindingLocale()))
                .anyMatch(text -> text != null && text.digest().equals(binding));
    }

    private boolean isTranslation(String locale) {
        return !locale.equals(entry.bindingLocale());
    }
}
