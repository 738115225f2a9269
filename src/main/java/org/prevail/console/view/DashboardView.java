package org.prevail.console.view;

import java.util.List;

/**
 * Template {@code console/dashboard}.
 *
 * @param themeBroken whether visitors are given a page without a look; only for owners, as is
 * @param failing plug-ins that are not used or left alone, though they should be used
 * @param coming scheduled versions, soonest first, announced or not
 * @param published the newest
 */
public record DashboardView(
        Desk desk,
        boolean themeBroken,
        List<PluginRow> failing,
        boolean anyDocument,
        List<DraftRow> drafts,
        List<VersionRow> coming,
        List<VersionRow> published) {
    public DashboardView {
        failing = List.copyOf(failing);
        drafts = List.copyOf(drafts);
        coming = List.copyOf(coming);
        published = List.copyOf(published);
    }
}
