package org.prevail.portal.view;

import java.util.List;
import java.util.Optional;

/**
 * The gate: what has to be decided at a place, one document after the other, then on.
 *
 * @param scope the place
 * @param position of the document shown, from 1
 * @param count of all that were open when this began, at least {@code position}
 * @param asked the document to decide on now; empty when nothing is open
 * @param after what comes after it
 * @param elsewhere the origin, if the way on (the hole {@code onward}) leaves the portal
 */
public record GateView(
        String scope,
        int position,
        int count,
        Optional<Asked> asked,
        List<DocumentLink> after,
        Optional<String> elsewhere) {
    public GateView {
        after = List.copyOf(after);
    }

    /** The document to decide on, in full. */
    public record Asked(
            String key,
            int number,
            TextView text,
            StatusView status,
            String address,
            PrecedenceView precedence,
            Optional<ChangeView> change,
            List<VersionRow> upcoming,
            BarView bar) {
        public Asked {
            upcoming = List.copyOf(upcoming);
        }
    }
}
