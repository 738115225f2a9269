package org.prevail.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which lines of a text are numbered one after the other. What looks like a number and follows no other, {@code 2.5 Mbit/s},
 * {@code 31.12. of a year}, {@code Article 6 GDPR}, is what the line says: a change too many is shown rather than one too few.
 */
final class Numbering {
    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");
    private static final Pattern ROMAN = Pattern.compile("[ivxlc]{1,6}");
    private static final Pattern BEHIND = Pattern.compile("[.:\\s–—-]+$");
    private static final String BULLET = "• ";
    private static final int DEEPEST = 8;

    /** Vietnamese law letters its points without f, j, w and z, and with đ. */
    private static final List<String> ALPHABETS = List.of("abcdefghijklmnopqrstuvwxyz", "abcdđeghiklmnopqrstuvxy");

    private static final String ROMAN_DIGITS = "ivxlc";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100};

    /**
     * What numbers a line.
     *
     * @param length how many characters do, the space after them included
     * @param shape what is around its parts, in lower case
     * @param since the line from which on something must be another for this number to be another: the one it follows
     */
    record Number(int line, int length, String shape, List<String> parts, boolean bullet, int since) {
        static Number of(int line, String text) {
            int length = Marker.length(text);
            String marker = text.substring(0, length).toLowerCase(Locale.ROOT);
            var parts = new ArrayList<String>();
            String shape = PART.matcher(marker).replaceAll(found -> {
                if (!counts(found.group())) {
                    return found.group();
                }
                parts.add(found.group());
                return "#";
            });
            return new Number(line, length, BEHIND.matcher(shape).replaceAll(""), parts, marker.endsWith(BULLET), line);
        }

        private Number since(int other) {
            return new Number(line, length, shape, parts, bullet, other);
        }

        /** In Roman numerals or letters, if the other does, too. */
        boolean countsLike(Number other) {
            return shape.equals(other.shape) && digits().equals(other.digits());
        }

        private List<Boolean> digits() {
            return parts.stream().map(part -> Character.isDigit(part.charAt(0))).toList();
        }

        boolean isSame(Number other) {
            return countsLike(other) && parts.equals(other.parts);
        }

        private static boolean counts(String part) {
            return part.length() == 1
                    || Character.isDigit(part.charAt(0))
                    || ROMAN.matcher(part).matches();
        }

        boolean follows(Number before) {
            int last = parts.size() - 1;
            int at = 0;
            while (at <= last && parts.get(at).equals(before.parts.get(at))) {
                at++;
            }
            if (at > last) {
                return bullet;
            }
            if (at == last && !bullet) {
                return step(before.parts.get(at), parts.get(at)) == 1;
            }
            return step(before.parts.get(at), parts.get(at)) > 0
                    && parts.subList(at + 1, parts.size()).stream().allMatch(Numbering::isFirst);
        }

        boolean isFirst() {
            return parts.stream().allMatch(Numbering::isFirst);
        }

        /** Of several in another: 4.1, after a clause 3 without any. */
        boolean begins() {
            return Numbering.isFirst(parts.get(parts.size() - 1));
        }
    }

    private Numbering() {}

    /** For each line its number, or null where it has none. */
    static Number[] of(String[] lines) {
        var all = new Number[lines.length];
        Map<String, List<Number>> alike = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            var number = Number.of(i, lines[i]);
            if (number.parts().isEmpty()) {
                all[i] = number.length() > 0 ? number : null;
            } else {
                alike.computeIfAbsent(number.shape(), shape -> new ArrayList<>())
                        .add(number);
            }
        }
        alike.values().forEach(numbers -> counted(numbers).forEach(number -> all[number.line()] = number));
        return all;
    }

    /**
     * Those that count on from a first one, in whatever is nested in between. The others may be numbers of something else:
     * {@code § 312} and {@code § 313} of a law follow each other, too.
     */
    private static List<Number> counted(List<Number> numbers) {
        var counted = new ArrayList<Number>();
        Deque<Number> open = new ArrayDeque<>();
        for (int i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            boolean goesOn = i + 1 < numbers.size() && numbers.get(i + 1).follows(number);
            var before = open.stream().filter(number::follows).findFirst();
            if (before.isPresent() || number.isFirst() || goesOn && number.begins()) {
                while (before.isPresent() && open.pop() != before.get()) {
                    // What was nested in it has ended.
                }
                open.push(number);
                int own = number.isFirst() ? number.line() : 0;
                counted.add(number.since(before.map(Number::line).orElse(own)));
            }
            if (open.size() > DEEPEST) {
                open.removeLast();
            }
        }
        return counted;
    }

    private static boolean isFirst(String part) {
        return part.equals("1") || part.equals("a") || part.equals("i");
    }

    /** How far it is from one to the other, in the way of counting in which it is least; 0 for none. */
    private static int step(String from, String to) {
        int least = 0;
        int[] before = values(from);
        int[] after = values(to);
        for (int i = 0; i < before.length; i++) {
            int step = before[i] > 0 ? after[i] - before[i] : 0;
            if (step > 0 && (least == 0 || step < least)) {
                least = step;
            }
        }
        return least;
    }

    /** As a number, a letter of either alphabet, and a Roman numeral; 0 where it is none. */
    private static int[] values(String part) {
        if (Character.isDigit(part.charAt(0))) {
            return new int[] {part.length() > 4 ? 0 : Integer.parseInt(part), 0, 0, 0};
        }
        int[] values = {0, 0, 0, ROMAN.matcher(part).matches() ? roman(part) : 0};
        for (int i = 0; i < ALPHABETS.size(); i++) {
            values[i + 1] = part.length() == 1 ? ALPHABETS.get(i).indexOf(part) + 1 : 0;
        }
        return values;
    }

    private static int roman(String part) {
        int value = 0;
        int right = 0;
        for (int i = part.length() - 1; i >= 0; i--) {
            int digit = ROMAN_VALUES[ROMAN_DIGITS.indexOf(part.charAt(i))];
            value += digit < right ? -digit : digit;
            right = digit;
        }
        return value;
    }
}
