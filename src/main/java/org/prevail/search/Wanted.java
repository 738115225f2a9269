package org.prevail.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is searched for: words, each the beginning of a word of the text, numbers as a whole, and phrases in quotation marks, all
 * of which a clause must say.
 *
 * @param phrases folded, a space before each word
 * @param typed the same in lower case with their diacritics, to prefer what says exactly that
 * @param cut whether more was typed than is searched for
 */
record Wanted(List<String> phrases, List<String> typed, boolean cut) {
    private static final Pattern PART = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|([^\\s\"“”„«»]+)");

    /** What a heading is numbered with. */
    private static final Pattern NUMBER =
            Pattern.compile("^(?:§ ?|(?:Điều|Khoản|Mục|Chương|Phần|Article|Section|Clause|Artikel|Abschnitt|Ziffer) )?"
                    + "(\\d{1,3}(?:\\.\\d{1,3})*)[.:)]?(?: |$)");

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
            if (next(folded, phrase, 0) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where a folded text says a phrase next, or -1. A number at its end is not the beginning of a longer one. */
    static int next(String folded, String phrase, int from) {
        int at = folded.indexOf(phrase, from);
        while (at >= 0 && Character.isDigit(folded.charAt(at + phrase.length())) && endsWithNumber(phrase)) {
            at = folded.indexOf(phrase, at + 1);
        }
        return at;
    }

    private static boolean endsWithNumber(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1).codePoints().allMatch(Character::isDigit);
    }

    /** Higher for what is more likely meant: in the heading, one after the other, with the diacritics that were typed. */
    int score(Clause clause) {
        if (saysItsNumberAlone(clause)) {
            return 0;
        }
        int score = saidIn(Folded.words(clause.heading())) ? 4 : 0;
        if (next(clause.folded(), String.join("", phrases), 0) >= 0) {
            score += 3;
        }
        var lower = clause.text().toLowerCase(Locale.ROOT);
        return typed.stream().allMatch(lower::contains) ? score + 2 : score;
    }

    /** Whether a clause is found by the number of its heading, and says nothing of it. */
    private boolean saysItsNumberAlone(Clause clause) {
        var number = NUMBER.matcher(clause.heading());
        if (!number.find() || !saidIn(Folded.words(number.group(1)))) {
            return false;
        }
        var numbered = Folded.words(number.group());
        return clause.folded().startsWith(numbered) && !saidIn(clause.folded().substring(numbered.length() - 1));
    }
}
