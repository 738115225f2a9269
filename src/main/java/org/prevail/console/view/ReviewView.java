package org.prevail.console.view;

import java.util.List;

/**
 * What was said about a comparison.
 *
 * @param points every change, in reading order
 * @param ticked how many of them whoever is at work has ticked off
 * @param others how far others have come
 * @param notes about the whole
 * @param signOffs of exactly these texts
 * @param earlier of what was called the same, before one of the texts changed
 * @param signs whether whoever is at work may sign off, and has not
 */
public record ReviewView(
        List<PointRow> points,
        int ticked,
        List<ProgressRow> others,
        List<NoteRow> notes,
        List<SignOffRow> signOffs,
        List<SignOffRow> earlier,
        boolean signs) {
    /** So many changes are ticked off one by one. */
    public static final int MOST_TICKED = 2_000;

    public ReviewView {
        points = List.copyOf(points);
        others = List.copyOf(others);
        notes = List.copyOf(notes);
        signOffs = List.copyOf(signOffs);
        earlier = List.copyOf(earlier);
    }

    /** Whether there is a form of ticks, which other buttons save on the way. */
    public boolean ticking() {
        return !points.isEmpty() && points.size() <= MOST_TICKED;
    }

    public int mostTicked() {
        return MOST_TICKED;
    }
}
