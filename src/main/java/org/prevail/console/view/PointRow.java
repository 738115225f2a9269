package org.prevail.console.view;

import java.util.List;
import org.prevail.redline.Piece;
import org.prevail.redline.Row;

/**
 * A change in the list of what there is to review.
 *
 * @param id of the change, and an anchor in the page
 * @param position from 1
 * @param pieces what changed, with a few words around
 * @param ticked whether whoever is at work has ticked it off
 */
public record PointRow(
        String id,
        int position,
        Row.Kind kind,
        List<Piece> pieces,
        List<String> flags,
        boolean ticked,
        List<NoteRow> notes) {
    public PointRow {
        pieces = List.copyOf(pieces);
        flags = List.copyOf(flags);
        notes = List.copyOf(notes);
    }
}
