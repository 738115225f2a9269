package org.prevail.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of plain text that begin with a minus or a plus: {@code - 5 EUR} says another thing than {@code + 5 EUR}, and no list
 * keeps that. Among lines with the same sign before words it is one of a list.
 */
final class SignedAmounts {
    private static final Pattern SIGN = Pattern.compile("[-+–—]");

    private static final Pattern AMOUNT =
            Pattern.compile("(?:\\p{Lu}{0,3}\\p{Sc}|\\p{Lu}{3})?\\h?\\d.*", Pattern.UNICODE_CHARACTER_CLASS);

    private SignedAmounts() {}

    /** The lines with such signs as part of their words. */
    static List<PastedLine> kept(List<PastedLine> lines) {
        var kept = new ArrayList<PastedLine>();
        for (int i = 0, end; i < lines.size(); i = end) {
            end = i + 1;
            while (end < lines.size()
                    && lines.get(end).bullet().equals(lines.get(i).bullet())) {
                end++;
            }
            var alike = lines.subList(i, end);
            boolean amounts = alike.stream().allMatch(SignedAmounts::isAmount);
            alike.stream().map(line -> amounts ? signed(line) : line).forEach(kept::add);
        }
        return kept;
    }

    private static boolean isAmount(PastedLine line) {
        return SIGN.matcher(line.bullet()).matches()
                && AMOUNT.matcher(line.text()).matches();
    }

    private static PastedLine signed(PastedLine line) {
        return new PastedLine(line.number(), line.indent(), "", line.bullet() + " " + line.text(), line.alone());
    }
}
