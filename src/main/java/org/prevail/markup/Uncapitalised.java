package org.prevail.markup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a quoted name in lower case is a term. A capital says by itself that a word is one; without it only its place
 * does: its definition begins a sentence. {@code Clicking “accept” means …} explains a deed.
 */
final class Uncapitalised {
    private static final int BEFORE = 60;

    private static final Pattern NAME =
            Pattern.compile("\\p{Ll}[\\p{L}\\p{M}\\p{N}’'&/-]*(?: [\\p{L}\\p{M}\\p{N}’'&/-]+){0,9}");

    /** What a definition begins with: nothing, the end of another sentence, its number, or what says that it is one. */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:^|[.;:!?•] |^ ?(?:• ?)?(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}|\\(?[\\p{L}\\d]{1,4}\\))[.)]? "
                    + "|\\b(?:terms?|words?|expressions?|phrases?|thuật ngữ|cụm từ|từ ngữ|khái niệm|begriffe?|ausdruck|wort) "
                    + "|\\b(?:in|for|under|trong|theo|im|in|für|nach|unter)\\b[^.;:!?]{1,50}, )$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** These say what anything is; of a single word they say it too often. */
    private static final Set<String> WEAK = Set.of("là", "ist", "sind");

    /** Defined at times, and in every sentence all the same. */
    private static final Set<String> EVERYDAY = Set.of(
            "including",
            "includes",
            "include",
            "they",
            "them",
            "their",
            "this",
            "that",
            "your",
            "yours",
            "ours",
            "shall",
            "must",
            "will",
            "cannot",
            "days",
            "herein",
            "party",
            "parties",
            "person",
            "persons",
            "writing",
            "written",
            "chúng tôi",
            "chúng ta",
            "quý khách",
            "các bạn",
            "bao gồm",
            "ngày",
            "người",
            "euch",
            "ihnen",
            "diese",
            "einschließlich",
            "tage",
            "schriftlich",
            "unser",
            "unsere");

    private Uncapitalised() {}

    static boolean isDefined(String name, String verb, String text, int at) {
        boolean single = name.indexOf(' ') < 0;
        return isName(name)
                && !(single && WEAK.contains(verb.toLowerCase(Locale.ROOT)))
                && BEGINNING
                        .matcher(text.substring(Math.max(0, at - BEFORE), at))
                        .find();
    }

    /** Whether it can be one at all. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches() && name.length() > 3 && !EVERYDAY.contains(name);
    }

    /** A pattern of a name as texts have it: a sentence may begin with one in lower case. */
    static String pattern(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return Character.isLowerCase(name.codePointAt(0))
                ? "[" + name.substring(0, first) + name.substring(0, first).toUpperCase(Locale.ROOT) + "]"
                        + Pattern.quote(name.substring(first))
                : Pattern.quote(name);
    }

    /** With a small first letter. */
    static String of(String use) {
        int first = use.offsetByCodePoints(0, 1);
        return use.substring(0, first).toLowerCase(Locale.ROOT) + use.substring(first);
    }
}
