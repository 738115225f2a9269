package org.prevail.console.view;

import java.util.List;

/**
 * The chain a text was shown in, as it was kept.
 */
public record CircumstanceView(List<String> audiences, List<CircumstanceLink> links, List<CircumstanceLink> alone) {
    public CircumstanceView {
        audiences = List.copyOf(audiences);
        links = List.copyOf(links);
        alone = List.copyOf(alone);
    }
}
