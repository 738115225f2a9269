package org.prevail.console.view;

import org.prevail.document.Placement;

/**
 * A placement as typed.
 *
 * @param audience {@code everyone}, {@code members} or {@code group}
 */
public record PlacementForm(String scope, String audience, String group, String relation, String asks, String order) {

    private static final String GROUP = "group:";

    public static PlacementForm of(Placement placement) {
        String audience = placement.audience().name();
        boolean group = audience.startsWith(GROUP);
        return new PlacementForm(
                placement.scope().path(),
                group ? "group" : audience,
                group ? audience.substring(GROUP.length()) : "",
                placement.relation().name(),
                placement.asks().name(),
                Integer.toString(placement.order()));
    }
}
