package org.prevail.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is searched for: words, each the beginning of a word of the text, and phrases in quotation marks, all of which a clause
 * must say.
 *
 * @param phrases folded, a space before each word
 * @param typed the same in lower case with their diacritics, to prefer what says exactly that
 * @param cut whether more was typed than is searched for
 */
record Wanted(List<String> phrases, List<String> typed, boolean cut) {
    private static final Pattern PART = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|([^\\s\"“”„«»]+)");

    static Wanted of(String query) {
        var phrases = new ArrayList<String>();
        var typed = new ArrayList<String>();
        var words = Normalizer.normalize(query, Normalizer.Form.NFC);
        var parts = PART.matcher(words.substring(0, Math.min(words.length(), Searching.LONGEST_QUERY)));
        boolean cut = words.length() > Searching.LONGEST_QUERY;
        while (parts.find()) {
            var part = parts.group(1) == null ? parts.group(2) : parts.group(1);
            var folded = Folded.words(part).stripTrailing();
            if (folded.isEmpty() || phrases.contains(folded)) {
                continue;
            }
            if (phrases.size() == Searching.MOST_WORDS) {
                cut = true;
                break;
            }
            phrases.add(folded);
            typed.add(part.toLowerCase(Locale.ROOT));
        }
        return new Wanted(List.copyOf(phrases), List.copyOf(typed), cut);
    }

    boolean isNothing() {
        return phrases.isEmpty();
    }

    boolean saidIn(String folded) {
        for (var phrase : phrases) {
            if (!folded.contains(phrase)) {
                return false;
            }
        }
        return true;
    }

    /** Higher for what is more likely meant: in the heading, one after the other, with the diacritics that were typed. */
    int score(Clause clause) {
        int score = saidIn(Folded.words(clause.heading())) ? 4 : 0;
        if (clause.folded().contains(String.join("", phrases))) {
            score += 3;
        }
        var lower = clause.text().toLowerCase(Locale.ROOT);
        return typed.stream().allMatch(lower::contains) ? score + 2 : score;
    }
}
