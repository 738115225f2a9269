package org.prevail.console.view;

import java.util.List;

/**
 * Template {@code console/dashboard}.
 *
 * @param coming scheduled versions, soonest first, announced or not
 * @param published the newest
 */
public record DashboardView(
        Desk desk, boolean anyDocument, List<DraftRow> drafts, List<VersionRow> coming, List<VersionRow> published) {
    public DashboardView {
        drafts = List.copyOf(drafts);
        coming = List.copyOf(coming);
        published = List.copyOf(published);
    }
}
