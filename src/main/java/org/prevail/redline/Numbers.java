package org.prevail.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prevail.compare.Change;

/**
 * Numbers the changes in reading order: lines that came or went together are one, lines split or joined are one. A number is
 * given to noise, too, so that it is the same however the two texts are looked at. Changes of markup alone have numbers of their
 * own, so that the others have the same whatever is known of markup.
 */
final class Numbers {
    private static final int NONE = 0;

    private final int[] of;
    private final Map<Integer, Integer> ofGroup = new HashMap<>();
    private final Map<Integer, Integer> ofMoved = new HashMap<>();
    private final List<Integer> shown = new ArrayList<>();
    private final Map<Integer, Integer> begins = new HashMap<>();
    private final Map<Integer, Integer> positions = new HashMap<>();
    private int last;
    private int lastOfMarkup;

    Numbers(List<Step> steps, Sections sections) {
        of = new int[steps.size()];
        for (int i = 0; i < of.length; i++) {
            boolean goesOn = i > 0
                    && steps.get(i).whole()
                    && steps.get(i - 1).whole()
                    && !steps.get(i - 1).left()
                    && !sections.heads(i);
            of[i] = goesOn ? of[i - 1] : number(steps.get(i));
        }
        Set<Integer> visible = new HashSet<>();
        for (int i = 0; i < of.length; i++) {
            var step = steps.get(i);
            if (of[i] != NONE && !step.left() && step.visible() && !step.empty() && visible.add(of[i])) {
                positions.put(of[i], shown.size());
                shown.add(of[i]);
                begins.put(of[i], i);
            }
        }
    }

    private int number(Step step) {
        var block = step.block();
        if (block.change() == Change.MOVED) {
            return ofMoved.computeIfAbsent(block.from(), moved -> ++last);
        } else if (block.group() != null) {
            return ofGroup.computeIfAbsent(block.group(), group -> ++last);
        }
        if (block.change() == Change.SAME) {
            return step.markup().isEmpty() ? NONE : --lastOfMarkup;
        }
        return ++last;
    }

    int count() {
        return shown.size();
    }

    Optional<String> first() {
        return at(0);
    }

    boolean shown(int step) {
        return begins.containsKey(of[step]);
    }

    String anchor(int step, boolean left) {
        return anchor(of[step]) + (left ? Row.FROM : "");
    }

    /** The change that begins with this step. */
    Optional<Row.Place> place(int step) {
        if (!Integer.valueOf(step).equals(begins.get(of[step]))) {
            return Optional.empty();
        }
        int position = positions.get(of[step]);
        return Optional.of(new Row.Place(anchor(step, false), position + 1, at(position - 1), at(position + 1)));
    }

    private Optional<String> at(int position) {
        return position < 0 || position >= shown.size() ? Optional.empty() : Optional.of(anchor(shown.get(position)));
    }

    private static String anchor(int number) {
        return number < 0 ? "m" + -number : "c" + number;
    }
}
